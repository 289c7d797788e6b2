using System.Buffers;
using System.Globalization;

namespace AmplifyGen.Client;

/// <summary>Reads a body as signed chunks (<c>aws-chunked</c>). Only one chunk is in memory at a time.</summary>
/// <param name="inner">The body, which is read from its current position. It is not disposed.</param>
/// <param name="decodedLength">The number of bytes of the body.</param>
/// <param name="signatureLength">The number of digits that each signature is padded to.</param>
internal sealed class ChunkSignedStream(Stream inner, long decodedLength, int signatureLength) : Stream
{
    private ChunkSigner? _signer;
    private byte[] _buffer = [];
    private long _decoded;
    private int _position;
    private int _end;
    private bool _isFinished;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    /// <summary>Gets the length of the encoded body.</summary>
    public override long Length { get; } = ChunkLayout.Length(decodedLength, signatureLength);

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Sets the signature of the request, which is required before anything is read.</summary>
    public void Start(in ChunkSeed seed) => _signer = new ChunkSigner(seed);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_position == _end && !_isFinished)
            Seal(inner.ReadAtLeast(Room().Span, ChunkLayout.ChunkSize, throwOnEndOfStream: false));

        return Take(buffer);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position == _end && !_isFinished)
            Seal(await inner.ReadAtLeastAsync(Room(), ChunkLayout.ChunkSize, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false));

        return Take(buffer.Span);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        var buffer = _buffer;
        _buffer = [];
        _position = _end = 0;
        _isFinished = true;
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);

        base.Dispose(disposing);
    }

    /// <summary>Returns the memory for the bytes of a chunk. It is rented for the first chunk.</summary>
    private Memory<byte> Room()
    {
        if (_buffer.Length == 0)
            _buffer = ArrayPool<byte>.Shared.Rent(ChunkLayout.LongestLine + ChunkLayout.ChunkSize + 2);

        return _buffer.AsMemory(ChunkLayout.LongestLine, ChunkLayout.ChunkSize);
    }

    private int Take(Span<byte> destination)
    {
        var count = Math.Min(destination.Length, _end - _position);
        _buffer.AsSpan(_position, count).CopyTo(destination);
        _position += count;
        return count;
    }

    /// <summary>Creates a chunk from the bytes that were read. The last chunk has no bytes.</summary>
    private void Seal(int count)
    {
        _decoded += count;
        if (_decoded > decodedLength || (count == 0 && _decoded < decodedLength))
            throw new IOException("The length of the body is not the length that was signed. The body changed while it was sent.");

        _isFinished = count == 0;
        var signature = _signer!.Sign(Room().Span[..count]);
        Span<byte> line = stackalloc byte[ChunkLayout.LongestLine];
        count.TryFormat(line, out var length, "x", CultureInfo.InvariantCulture);
        ChunkLayout.Extension.CopyTo(line[length..]);
        length += ChunkLayout.Extension.Length;
        signature.CopyTo(line[length..]);
        line[(length + signature.Length)..(length + signatureLength)].Fill((byte)'*');
        length += signatureLength;
        "\r\n"u8.CopyTo(line[length..]);
        length += 2;

        // The line ends where the bytes start.
        _position = ChunkLayout.LongestLine - length;
        line[..length].CopyTo(_buffer.AsSpan(_position));
        _end = ChunkLayout.LongestLine + count;
        "\r\n"u8.CopyTo(_buffer.AsSpan(_end));
        _end += 2;
    }
}
