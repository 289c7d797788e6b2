using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace AmplifyGen.Client;

/// <summary>Signs the messages of <see cref="HttpClient"/>.</summary>
internal static class MessageSigning
{
    public static void Sign(HttpRequestMessage request, ReadOnlySpan<byte> body, in SigningTerms terms)
    {
        RemoveChunks(request);
        var payload = KnownPayload(request, terms.Algorithm, terms.Options) ?? PayloadHash.OfBody(body);
        Sign(request, payload, terms);
    }

    /// <summary>Signs a message. Its content is read for the hash, unless the signature does not cover it, and can still be sent.</summary>
    public static async Task SignAsync(
        HttpRequestMessage request, SigningAlgorithm algorithm, AwsCredentials credentials, AwsSigningOptions options, TimeProvider time, CancellationToken cancellation)
    {
        // Reject what cannot be signed before the content is read.
        _ = new SigningTerms(algorithm, credentials, options, default);
        SigningChecks.AbsoluteUri(request.RequestUri, nameof(request));
        RemoveChunks(request);
        var payload = KnownPayload(request, algorithm, options) ?? await HashAsync(request.Content, cancellation).ConfigureAwait(false);
        Sign(request, payload, new SigningTerms(algorithm, credentials, options, time.GetUtcNow()));
    }

    /// <summary>Returns the payload hash if it does not depend on the body.</summary>
    public static PayloadHash? KnownPayload(HttpRequestMessage request, SigningAlgorithm algorithm, AwsSigningOptions options)
    {
        if (options.Payload == AwsPayloadSigning.Unsigned)
            return PayloadHash.OfText(PayloadHash.Unsigned);
        if (options.Payload == AwsPayloadSigning.Streaming && request.Content is not null)
            return PayloadHash.OfText(algorithm.StreamingPayload);

        return !options.AddContentHash && request.Headers.NonValidated.TryGetValues(HeaderNames.ContentHash, out var given)
            ? PayloadHash.OfText(given.ToString())
            : null;
    }

    private static void Sign(HttpRequestMessage request, in PayloadHash payload, in SigningTerms terms)
    {
        var uri = SigningChecks.AbsoluteUri(request.RequestUri, nameof(request));
        var chunks = terms.Options.Payload == AwsPayloadSigning.Streaming ? AddChunks(request, terms) : null;
        AddHeaders(request.Headers, payload, terms);
        using var headers = CanonicalHeaders.Rent();
        using var buffer = SigningBuffer.Rent();
        headers.Add(request, uri);
        var names = CanonicalRequest.Append(buffer, request.Method.Method, uri.PathAndQuery, headers, payload, terms.Options);
        Set(request.Headers, HeaderNames.Authorization, AuthorizationHeader.Create(buffer, names, terms, out var signature));
        chunks?.Start(new ChunkSeed(terms, signature!));
    }

    private static void AddHeaders(HttpRequestHeaders headers, in PayloadHash payload, in SigningTerms terms)
    {
        Set(headers, HeaderNames.Date, terms.Time.Text);
        Set(headers, HeaderNames.SecurityToken, terms.Credentials.SessionToken);
        Set(headers, HeaderNames.RegionSet, terms.Algorithm.RegionSet(terms.Options));
        if (terms.Options.AddContentHash || terms.Options.Payload != AwsPayloadSigning.Signed)
            Set(headers, HeaderNames.ContentHash, payload.ToString());
    }

    private static void Set(HttpRequestHeaders headers, string name, string? value)
    {
        headers.Remove(name);
        if (value is not null)
            headers.TryAddWithoutValidation(name, value);
    }

    private static ChunkSignedContent? AddChunks(HttpRequestMessage request, in SigningTerms terms)
    {
        if (request.Content is not { } content)
            return null;

        var length = content.Headers.ContentLength ?? throw ChunkLayout.UnknownLength();
        Set(request.Headers, HeaderNames.DecodedContentLength, length.ToString(CultureInfo.InvariantCulture));
        var chunks = new ChunkSignedContent(content, length, terms.Algorithm.ChunkSignatureLength);
        request.Content = chunks;
        return chunks;
    }

    /// <summary>Restores the content of a message that was signed in chunks.</summary>
    private static void RemoveChunks(HttpRequestMessage request)
    {
        if (request.Content is not ChunkSignedContent chunks)
            return;

        request.Content = chunks.Inner;
        request.Headers.Remove(HeaderNames.ContentHash);
        request.Headers.Remove(HeaderNames.DecodedContentLength);
    }

    private static async ValueTask<PayloadHash> HashAsync(HttpContent? content, CancellationToken cancellation)
    {
        if (content is null)
            return PayloadHash.OfBody([]);

        var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        if (stream.CanSeek)
            return await PayloadHash.ReadAsync(stream, cancellation).ConfigureAwait(false);

        // The content can be read only once, so it is buffered.
        cancellation.ThrowIfCancellationRequested();
        await content.LoadIntoBufferAsync().ConfigureAwait(false);
        using var sha = SHA256.Create();
        var sink = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write);
        await using (sink.ConfigureAwait(false))
            await content.CopyToAsync(sink, cancellation).ConfigureAwait(false);

        return PayloadHash.OfHash(sha.Hash);
    }
}
