using System.Net;

namespace AmplifyGen.Client;

/// <summary>Represents a body in memory, which can be pooled. It can be sent more than once.</summary>
internal sealed class MemoryContent : HttpContent
{
    private readonly ReadOnlyMemory<byte> _body;
    private readonly BodyLease? _lease;

    public MemoryContent(ReadOnlyMemory<byte> body, BodyLease? lease)
    {
        _body = body;
        _lease = lease;
        Headers.ContentLength = body.Length;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_lease is { } lease && !lease.TryAcquire())
            throw new InvalidOperationException("The body cannot be used any more, because its call has ended.");

        try
        {
            await stream.WriteAsync(_body, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _lease?.Release();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
