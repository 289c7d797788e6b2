using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Represents bytes that are sent or received as a stream, without buffering them in memory (a <c>blob</c> with Smithy's <c>streaming</c> trait).</summary>
/// <remarks>
/// <para>It contains either a stream or bytes. A <see cref="Stream"/>, a <see cref="Blob"/> and an array of bytes are converted implicitly.</para>
/// <para>In a response it keeps the connection open: read it to the end or dispose it. In a request, the creator of the stream disposes it.</para>
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

    /// <summary>Gets an empty blob.</summary>
    public static StreamingBlob Empty { get; } = new(stream: null, Blob.Empty);

    /// <summary>Gets the stream; <see langword="null"/> if the bytes are in memory.</summary>
    public Stream? Stream => _stream;

    /// <summary>Gets the bytes; <see langword="null"/> if they are in a stream.</summary>
    public Blob? Bytes => _bytes;

    /// <summary>Gets the number of bytes from the current position of the stream; <see langword="null"/> if the length of the stream is not known.</summary>
    public long? Length => _bytes is not null ? _bytes.Length : _stream is { CanSeek: true } ? _stream.Length - _stream.Position : null;

    /// <summary>Converts a stream, which is read from its current position; <see langword="null"/> is converted to <see langword="null"/>.</summary>
    /// <param name="stream">A readable stream.</param>
    [return: NotNullIfNotNull(nameof(stream))]
    public static implicit operator StreamingBlob?(Stream? stream) => stream is null ? null : FromStream(stream);

    /// <summary>Converts bytes that are in memory; <see langword="null"/> is converted to <see langword="null"/>.</summary>
    /// <param name="bytes">The bytes.</param>
    [return: NotNullIfNotNull(nameof(bytes))]
    public static implicit operator StreamingBlob?(Blob? bytes) => bytes is null ? null : FromBytes(bytes);

    /// <summary>Converts an array by copying its bytes; <see langword="null"/> is converted to <see langword="null"/>.</summary>
    /// <param name="bytes">The bytes.</param>
    [return: NotNullIfNotNull(nameof(bytes))]
    public static implicit operator StreamingBlob?(byte[]? bytes) => bytes is null ? null : FromBytes(Blob.Copy(bytes));

    /// <summary>Determines whether two blobs are both <see langword="null"/>, or contain the same stream or equal bytes.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(StreamingBlob? left, StreamingBlob? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two blobs are different.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(StreamingBlob? left, StreamingBlob? right) => !(left == right);

    /// <summary>Creates a blob from a stream, which is read from its current position.</summary>
    /// <param name="stream">A readable stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream is not readable.</exception>
    public static StreamingBlob FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead ? new StreamingBlob(stream, bytes: null) : throw new ArgumentException("The stream does not support reading.", nameof(stream));
    }

    /// <summary>Creates a blob from bytes in memory.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is <see langword="null"/>.</exception>
    public static StreamingBlob FromBytes(Blob bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new StreamingBlob(stream: null, bytes);
    }

    /// <summary>Returns a stream over the bytes: the contained stream, which can be read once, or a new stream over bytes in memory.</summary>
    public Stream OpenRead()
    {
        if (_stream is not null)
            return _stream;

        var bytes = MemoryMarshal.TryGetArray(_bytes!.Memory, out var segment) ? segment : _bytes.ToArray();
        return new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
    }

    /// <summary>Reads the rest of the stream into memory. Bytes that are already in memory are returned without a copy.</summary>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public async Task<Blob> ReadAllAsync(CancellationToken cancellationToken = default)
    {
        if (_stream is null)
            return _bytes!;

        var buffer = new MemoryStream();
        await _stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Blob.Wrap(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    /// <summary>Disposes the stream and, in a response, closes its connection.</summary>
    public void Dispose() => _stream?.Dispose();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => _stream?.DisposeAsync() ?? default;

    /// <inheritdoc/>
    public bool Equals(StreamingBlob? other) => other is not null && ReferenceEquals(_stream, other._stream) && _bytes == other._bytes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StreamingBlob);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_stream, _bytes);

    /// <summary>Returns the length only, if it is known.</summary>
    public override string ToString() => _stream is null ? $"{nameof(StreamingBlob)} {{ {InvariantText.Of(_bytes!.Length)} bytes }}" : $"{nameof(StreamingBlob)} {{ stream }}";
}
