using System.Net;

namespace AmplifyGen.Client;

/// <summary>Represents content that is sent as signed chunks.</summary>
internal sealed class ChunkSignedContent : HttpContent
{
    private readonly long _decodedLength;
    private readonly int _signatureLength;
    private ChunkSeed? _seed;
    private Stream? _source;
    private long _start;

    public ChunkSignedContent(HttpContent inner, long decodedLength, int signatureLength)
    {
        Inner = inner;
        _decodedLength = decodedLength;
        _signatureLength = signatureLength;
        foreach (var (name, values) in inner.Headers.NonValidated)
        {
            if (!name.Equals(HeaderNames.ContentLength, StringComparison.OrdinalIgnoreCase) && !name.Equals(HeaderNames.ContentEncoding, StringComparison.OrdinalIgnoreCase))
                Headers.TryAddWithoutValidation(name, values.ToString());
        }

        var encoding = inner.Headers.NonValidated.TryGetValues(HeaderNames.ContentEncoding, out var before) ? before.ToString() : null;
        Headers.TryAddWithoutValidation(HeaderNames.ContentEncoding, ChunkLayout.Encoding(encoding));
    }

    /// <summary>Gets the content whose bytes are signed.</summary>
    public HttpContent Inner { get; }

    /// <summary>Sets the signature of the request, which is required before the content is sent.</summary>
    public void Start(in ChunkSeed seed) => _seed = seed;

    protected override bool TryComputeLength(out long length)
    {
        length = ChunkLayout.Length(_decodedLength, _signatureLength);
        return true;
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var chunks = Open(_source ?? Inner.ReadAsStream(cancellationToken));
        chunks.CopyTo(stream);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var chunks = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (chunks.ConfigureAwait(false))
            await chunks.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => Open(_source ?? Inner.ReadAsStream(cancellationToken));

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) => await OpenAsync(cancellationToken).ConfigureAwait(false);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Inner.Dispose();

        base.Dispose(disposing);
    }

    private async ValueTask<ChunkSignedStream> OpenAsync(CancellationToken cancellation) =>
        Open(_source ?? await Inner.ReadAsStreamAsync(cancellation).ConfigureAwait(false));

    /// <summary>Reads the content from its start again, for a request that is sent more than once.</summary>
    private ChunkSignedStream Open(Stream source)
    {
        if (_source is null)
            _start = source.CanSeek ? source.Position : 0;
        else if (source.CanSeek)
            source.Position = _start;
        else
            throw new InvalidOperationException("The content cannot be sent again, because its stream does not support seeking.");

        _source = source;
        var chunks = new ChunkSignedStream(source, _decodedLength, _signatureLength);
        chunks.Start(_seed ?? throw new InvalidOperationException("The request is not signed."));
        return chunks;
    }
}
