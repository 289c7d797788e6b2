using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using AmplifyGen.Json;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Represents immutable bytes that are compared by content (Smithy's <c>blob</c>). In JSON they are base64.</summary>
/// <remarks><see cref="ToString"/> prints the length only, because the bytes may be a secret.</remarks>
[JsonConverter(typeof(BlobJsonConverter))]
public sealed class Blob : IEquatable<Blob>
{
    private Blob(ReadOnlyMemory<byte> memory) => Memory = memory;

    /// <summary>Gets an empty blob.</summary>
    public static Blob Empty { get; } = new(default);

    /// <summary>Gets the bytes.</summary>
    public ReadOnlyMemory<byte> Memory { get; }

    /// <summary>Gets the bytes.</summary>
    public ReadOnlySpan<byte> Span => Memory.Span;

    /// <summary>Gets the number of bytes.</summary>
    public int Length => Memory.Length;

    /// <summary>Converts an array to a blob by copying its bytes.</summary>
    /// <param name="bytes">The bytes. Later changes of the array have no effect. <see langword="null"/> is converted to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(bytes))]
    public static implicit operator Blob?(byte[]? bytes) => bytes is null ? null : Copy(bytes);

    /// <summary>Determines whether two blobs contain the same bytes.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Blob? left, Blob? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two blobs contain different bytes.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Blob? left, Blob? right) => !(left == right);

    /// <summary>Creates a blob from a copy of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static Blob Copy(ReadOnlySpan<byte> bytes) => new(bytes.ToArray());

    /// <summary>Creates a blob without copying the bytes.</summary>
    /// <param name="bytes">The bytes. They must not be changed afterwards.</param>
    public static Blob Wrap(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>Creates a blob from the UTF-8 bytes of a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static Blob FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Blob(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Creates a blob from base64 (RFC 4648, with padding).</summary>
    /// <param name="base64">The base64 text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="base64"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public static Blob FromBase64(string base64) => new(Convert.FromBase64String(base64));

    /// <summary>Returns the bytes as base64.</summary>
    public string ToBase64() => Convert.ToBase64String(Span);

    /// <summary>Returns the text whose UTF-8 encoding the bytes are.</summary>
    public string ToText() => Encoding.UTF8.GetString(Span);

    /// <summary>Returns a copy of the bytes.</summary>
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

    /// <summary>Returns the length only.</summary>
    public override string ToString() => $"{nameof(Blob)} {{ {InvariantText.Of(Length)} bytes }}";
}
