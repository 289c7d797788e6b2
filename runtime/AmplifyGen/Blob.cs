using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using AmplifyGen.Json;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Bytes that do not change and compare by content (Smithy's <c>blob</c>). JSON carries them as base64.</summary>
/// <remarks><see cref="ToString"/> prints the length only: the bytes may hold secrets.</remarks>
[JsonConverter(typeof(BlobJsonConverter))]
public sealed class Blob : IEquatable<Blob>
{
    private Blob(ReadOnlyMemory<byte> memory) => Memory = memory;

    /// <summary>No bytes.</summary>
    public static Blob Empty { get; } = new(default);

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Memory { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => Memory.Span;

    /// <summary>How many bytes there are.</summary>
    public int Length => Memory.Length;

    /// <summary>Copies bytes.</summary>
    /// <param name="bytes">The bytes; later changes of the array do not show. <c>null</c> stays <c>null</c>.</param>
    [return: NotNullIfNotNull(nameof(bytes))]
    public static implicit operator Blob?(byte[]? bytes) => bytes is null ? null : Copy(bytes);

    /// <summary>Whether two blobs hold the same bytes.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Blob? left, Blob? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two blobs hold different bytes.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Blob? left, Blob? right) => !(left == right);

    /// <summary>Copies bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static Blob Copy(ReadOnlySpan<byte> bytes) => new(bytes.ToArray());

    /// <summary>Takes bytes without copying them.</summary>
    /// <param name="bytes">The bytes, which nobody may change from now on.</param>
    public static Blob Wrap(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>The UTF-8 of a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    public static Blob FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Blob(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads base64 (RFC 4648, with padding).</summary>
    /// <param name="base64">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="base64"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public static Blob FromBase64(string base64) => new(Convert.FromBase64String(base64));

    /// <summary>The bytes as base64.</summary>
    public string ToBase64() => Convert.ToBase64String(Span);

    /// <summary>The bytes read as UTF-8.</summary>
    public string ToText() => Encoding.UTF8.GetString(Span);

    /// <summary>A copy of the bytes.</summary>
    public byte[] ToArray() => Memory.ToArray();

    /// <inheritdoc/>
    public bool Equals(Blob? other) => other is not null && Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Blob);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <summary>The length only.</summary>
    public override string ToString() => $"{nameof(Blob)} {{ {InvariantText.Of(Length)} bytes }}";
}
