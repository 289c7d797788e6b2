using System.Net;

namespace AmplifyGen.Client;

/// <summary>Represents a body that is sent from a stream. It does not dispose the stream, which belongs to the caller.</summary>
internal sealed class StreamedContent : HttpContent
{
    private const int BufferSize = 64 * 1024;

    private readonly Stream _stream;
    private readonly long? _length;

    public StreamedContent(Stream stream)
    {
        _stream = stream;
        _length = stream.CanSeek ? stream.Length - stream.Position : null;
        if (_length is { } length)
            Headers.ContentLength = length;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _stream.CopyToAsync(stream, BufferSize);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _stream.CopyToAsync(stream, BufferSize, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = _length.GetValueOrDefault();
        return _length is not null;
    }
}
