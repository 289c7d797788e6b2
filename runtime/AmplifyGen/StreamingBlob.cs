using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Bytes that are sent or received as they come, without being held in memory (a <c>blob</c> with Smithy's <c>streaming</c> trait).</summary>
/// <remarks>
/// <para>It holds either a stream or bytes. A <see cref="Stream"/>, a <see cref="Blob"/> and an array of bytes become one by themselves.</para>
/// <para>Of a response it holds the connection: read it to its end or dispose it. In a request, whoever made the stream disposes it.</para>
/// </remarks>
public sealed class StreamingBlob : IEquatable<StreamingBlob>, IDisposable, IAsyncDisposable
{
    private readonly Stream? _stream;
    private readonly Blob? _bytes;

    private StreamingBlob(Stream? stream, Blob? bytes)
    {
        _stream = stream;
        _bytes = bytes;
    }

    /// <summary>No bytes.</summary>
    public static StreamingBlob Empty { get; } = new(stream: null, Blob.Empty);

    /// <summary>The stream; <c>null</c> where the bytes are in memory.</summary>
    public Stream? Stream => _stream;

    /// <summary>The bytes; <c>null</c> where they are in a stream.</summary>
    public Blob? Bytes => _bytes;

    /// <summary>How many bytes there are from where the stream stands; <c>null</c> where a stream cannot tell.</summary>
    public long? Length => _bytes is not null ? _bytes.Length : _stream is { CanSeek: true } ? _stream.Length - _stream.Position : null;

    /// <summary>The bytes of a stream, from where it stands; <c>null</c> stays <c>null</c>.</summary>
    /// <param name="stream">A stream that can be read.</param>
    [return: NotNullIfNotNull(nameof(stream))]
    public static implicit operator StreamingBlob?(Stream? stream) => stream is null ? null : FromStream(stream);

    /// <summary>Bytes that are in memory; <c>null</c> stays <c>null</c>.</summary>
    /// <param name="bytes">The bytes.</param>
    [return: NotNullIfNotNull(nameof(bytes))]
    public static implicit operator StreamingBlob?(Blob? bytes) => bytes is null ? null : FromBytes(bytes);

    /// <summary>A copy of bytes; <c>null</c> stays <c>null</c>.</summary>
    /// <param name="bytes">The bytes.</param>
    [return: NotNullIfNotNull(nameof(bytes))]
    public static implicit operator StreamingBlob?(byte[]? bytes) => bytes is null ? null : FromBytes(Blob.Copy(bytes));

    /// <summary>Whether both are absent, hold the same stream, or equal bytes.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(StreamingBlob? left, StreamingBlob? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(StreamingBlob? left, StreamingBlob? right) => !(left == right);

    /// <summary>The bytes of a stream, from where it stands.</summary>
    /// <param name="stream">A stream that can be read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static StreamingBlob FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead ? new StreamingBlob(stream, bytes: null) : throw new ArgumentException("The stream cannot be read.", nameof(stream));
    }

    /// <summary>Bytes that are in memory.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is <c>null</c>.</exception>
    public static StreamingBlob FromBytes(Blob bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new StreamingBlob(stream: null, bytes);
    }

    /// <summary>A stream over the bytes: the one that is held, which can be read once, or a new one over bytes in memory.</summary>
    public Stream OpenRead()
    {
        if (_stream is not null)
            return _stream;

        var bytes = MemoryMarshal.TryGetArray(_bytes!.Memory, out var segment) ? segment : _bytes.ToArray();
        return new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
    }

    /// <summary>Reads the rest of the stream into memory. Bytes that are there already are given as they are.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public async Task<Blob> ReadAllAsync(CancellationToken cancellationToken = default)
    {
        if (_stream is null)
            return _bytes!;

        var buffer = new MemoryStream();
        await _stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Blob.Wrap(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    /// <summary>Disposes the stream, and with it the connection of a response.</summary>
    public void Dispose() => _stream?.Dispose();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => _stream?.DisposeAsync() ?? default;

    /// <inheritdoc/>
    public bool Equals(StreamingBlob? other) => other is not null && ReferenceEquals(_stream, other._stream) && _bytes == other._bytes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StreamingBlob);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_stream, _bytes);

    /// <summary>The length only, where it is known.</summary>
    public override string ToString() => _stream is null ? $"{nameof(StreamingBlob)} {{ {InvariantText.Of(_bytes!.Length)} bytes }}" : $"{nameof(StreamingBlob)} {{ stream }}";
}
