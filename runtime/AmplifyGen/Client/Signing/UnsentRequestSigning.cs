using System.Globalization;
using System.Security.Cryptography;

namespace AmplifyGen.Client;

/// <summary>Signs the requests that operations create.</summary>
internal static class UnsentRequestSigning
{
    /// <summary>Returns a copy of the request with the headers of the signature.</summary>
    public static AwsHttpRequest Sign(AwsHttpRequest request, Uri endpoint, in SigningTerms terms)
    {
        SigningChecks.AbsoluteUri(endpoint, nameof(endpoint));
        var payload = Payload(request, terms);
        var added = new Dictionary<string, string>(request.Headers, StringComparer.OrdinalIgnoreCase);
        var chunks = terms.Options.Payload == AwsPayloadSigning.Streaming ? AddChunks(request, added, terms) : null;
        AddHeaders(added, payload, terms);

        using var headers = CanonicalHeaders.Rent();
        using var buffer = SigningBuffer.Rent();
        Collect(headers, added, endpoint, request.HostPrefix);
        var names = CanonicalRequest.Append(buffer, request.Method, UriParts.Target(endpoint, request.Target), headers, payload, terms.Options);
        added[HeaderNames.Authorization] = AuthorizationHeader.Create(buffer, names, terms, out var signature);
        chunks?.Start(new ChunkSeed(terms, signature!));
        return new AwsHttpRequest
        {
            Method = request.Method,
            HostPrefix = request.HostPrefix,
            Target = request.Target,
            Headers = added,
            Body = request.Body,
            BodyStream = chunks ?? request.BodyStream,
            IsPayloadUnsigned = request.IsPayloadUnsigned,
        };
    }

    public static void Collect(CanonicalHeaders headers, IReadOnlyDictionary<string, string> from, Uri endpoint, string prefix)
    {
        foreach (var (name, value) in from)
            headers.Add(name, value);

        headers.AddHost(endpoint, prefix);
    }

    /// <summary>Returns the options for a request. The model can exclude the body from the signature.</summary>
    public static AwsSigningOptions Options(AwsHttpRequest request, AwsSigningOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        if (request.IsPayloadUnsigned)
            return options with { Payload = AwsPayloadSigning.Unsigned };

        return options.Payload == AwsPayloadSigning.Streaming && request.BodyStream is null ? options with { Payload = AwsPayloadSigning.Signed, AddContentHash = true } : options;
    }

    public static PayloadHash Payload(AwsHttpRequest request, in SigningTerms terms)
    {
        if (terms.Options.Payload == AwsPayloadSigning.Unsigned)
            return PayloadHash.OfText(PayloadHash.Unsigned);
        if (terms.Options.Payload == AwsPayloadSigning.Streaming)
            return PayloadHash.OfText(terms.Algorithm.StreamingPayload);
        if (!terms.Options.AddContentHash && request.Headers.TryGetValue(HeaderNames.ContentHash, out var given))
            return PayloadHash.OfText(given);

        return request.BodyStream is null ? PayloadHash.OfBody(request.Body.Span) : Hash(request.BodyStream);
    }

    private static PayloadHash Hash(Stream body)
    {
        if (!body.CanSeek)
        {
            throw new AwsClientException(
                $"The body cannot be hashed and then sent, because its stream does not support seeking. Set {nameof(AwsSigningOptions)}.{nameof(AwsSigningOptions.Payload)}, or use a stream that supports seeking.");
        }

        var start = body.Position;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        body.Position = start;
        return PayloadHash.OfHash(hash);
    }

    private static void AddHeaders(Dictionary<string, string> headers, in PayloadHash payload, in SigningTerms terms)
    {
        Set(headers, HeaderNames.Date, terms.Time.Text);
        Set(headers, HeaderNames.SecurityToken, terms.Credentials.SessionToken);
        Set(headers, HeaderNames.RegionSet, terms.Algorithm.RegionSet(terms.Options));
        if (terms.Options.AddContentHash || terms.Options.Payload != AwsPayloadSigning.Signed)
            Set(headers, HeaderNames.ContentHash, payload.ToString());
    }

    private static void Set(Dictionary<string, string> headers, string name, string? value)
    {
        if (value is null)
            headers.Remove(name);
        else
            headers[name] = value;
    }

    private static ChunkSignedStream AddChunks(AwsHttpRequest request, Dictionary<string, string> headers, in SigningTerms terms)
    {
        var body = request.BodyStream!;
        if (!body.CanSeek)
            throw ChunkLayout.UnknownLength();

        var length = body.Length - body.Position;
        var chunks = new ChunkSignedStream(body, length, terms.Algorithm.ChunkSignatureLength);
        headers[HeaderNames.DecodedContentLength] = length.ToString(CultureInfo.InvariantCulture);
        headers[HeaderNames.ContentLength] = chunks.Length.ToString(CultureInfo.InvariantCulture);
        headers[HeaderNames.ContentEncoding] = ChunkLayout.Encoding(headers.GetValueOrDefault(HeaderNames.ContentEncoding));
        return chunks;
    }
}
