using System.Globalization;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>Creates URLs that contain their signature in the query.</summary>
internal static class Presigning
{
    private const string SignatureName = "X-Amz-Signature=";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Checks that a URL can be created.</summary>
    public static void Check(AwsSigningOptions options, TimeSpan expiresIn)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (expiresIn < TimeSpan.FromSeconds(1) || expiresIn > Longest)
            throw new ArgumentOutOfRangeException(nameof(expiresIn), expiresIn, "A presigned URL must be valid for at least 1 second and at most 7 days.");
        if (options.Payload == AwsPayloadSigning.Streaming)
            throw new ArgumentException("A presigned URL cannot sign the body in chunks. Sign the whole body, or do not sign it.", nameof(options));
    }

    public static Uri Presign(HttpRequestMessage request, ReadOnlySpan<byte> body, in SigningTerms terms, TimeSpan expiresIn)
    {
        var uri = SigningChecks.AbsoluteUri(request.RequestUri, nameof(request));
        using var headers = CanonicalHeaders.Rent();
        headers.Add(request, uri);
        var payload = MessageSigning.KnownPayload(request, terms.Algorithm, terms.Options) ?? PayloadHash.OfBody(body);
        return Presign(request.Method.Method, UriParts.Authority(uri, ""), uri.PathAndQuery, headers, payload, terms, expiresIn);
    }

    public static Uri Presign(AwsHttpRequest request, Uri endpoint, in SigningTerms terms, TimeSpan expiresIn)
    {
        SigningChecks.AbsoluteUri(endpoint, nameof(endpoint));
        using var headers = CanonicalHeaders.Rent();
        UnsentRequestSigning.Collect(headers, request.Headers, endpoint, request.HostPrefix);
        var target = UriParts.Target(endpoint, request.Target);
        return Presign(request.Method, UriParts.Authority(endpoint, request.HostPrefix), target, headers, UnsentRequestSigning.Payload(request, terms), terms, expiresIn);
    }

    /// <summary>Returns a URL for a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="authority">The scheme and the host of the URL.</param>
    /// <param name="target">The path and query of the request.</param>
    /// <param name="headers">The headers that are signed, including the host.</param>
    /// <param name="payload">The hash of the body.</param>
    /// <param name="terms">The credentials and the scope of the signature.</param>
    /// <param name="expiresIn">How long the URL is valid.</param>
    /// <returns>The URL. <see cref="Uri"/> does not change its path and query, not even in <see cref="Uri.ToString"/>.</returns>
    private static Uri Presign(string method, string authority, string target, CanonicalHeaders headers, in PayloadHash payload, in SigningTerms terms, TimeSpan expiresIn)
    {
        if (target.Contains(SignatureName, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("The URL already has a signature. Remove the signature before you presign the URL.", nameof(target));

        using var buffer = SigningBuffer.Rent();
        var unsigned = AddQuery(buffer, target, headers, terms, expiresIn);
        buffer.Clear();
        Span<byte> signature = stackalloc byte[SigningKey.LongestSignature];
        CanonicalRequest.Append(buffer, method, unsigned, headers, payload, terms.Options);
        var length = CanonicalRequest.Sign(buffer, terms, signature);
        return UriParts.Create($"{authority}{unsigned}&{SignatureName}{Encoding.ASCII.GetString(signature[..length])}");
    }

    private static string AddQuery(SigningBuffer buffer, string target, CanonicalHeaders headers, in SigningTerms terms, TimeSpan expiresIn)
    {
        terms.AppendCredential(buffer);
        var credential = buffer.Take();
        headers.AppendNames(buffer);
        var names = buffer.Take();

        if (target.Length == 0 || target[0] == '?')
            buffer.Append((byte)'/');

        buffer.Append(target);
        if (!target.Contains('?', StringComparison.Ordinal))
            buffer.Append((byte)'?');
        else if (target[^1] is not ('?' or '&'))
            buffer.Append((byte)'&');

        Append(buffer, "X-Amz-Algorithm="u8, terms.Algorithm.Name);
        Append(buffer, "&X-Amz-Credential="u8, credential);
        Append(buffer, "&X-Amz-Date="u8, terms.Time.Text);
        Append(buffer, "&X-Amz-Expires="u8, ((long)expiresIn.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        Append(buffer, "&X-Amz-SignedHeaders="u8, names);
        Append(buffer, "&X-Amz-Region-Set="u8, terms.Algorithm.RegionSet(terms.Options));
        Append(buffer, "&X-Amz-Security-Token="u8, terms.Credentials.SessionToken);
        return buffer.Take();
    }

    private static void Append(SigningBuffer buffer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;

        buffer.Append(name);
        buffer.AppendPercentEncoded(value, decode: false);
    }
}
