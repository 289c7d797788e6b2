using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Signs requests with Signature Version 4a (<c>AWS4-ECDSA-P256-SHA256</c>), which can be valid in several regions.</summary>
/// <remarks>
/// The regions are those of <see cref="AwsSigningOptions.RegionSet"/>. Two signatures of one request differ, as ECDSA has it.
/// A request is signed as <see cref="HttpClient"/> sends it. Headers that handlers or proxies change, such as <c>User-Agent</c>, are not signed.
/// To sign a request again replaces its signature. No exception contains a secret or a signature.
/// </remarks>
public static class AwsSigV4A
{
    /// <summary>Signs a request whose body is in memory: sets the headers <c>Authorization</c>, <c>X-Amz-Date</c> and others that belong to the signature.</summary>
    /// <param name="request">The request. Its URI is absolute.</param>
    /// <param name="body">The bytes that the request sends. They are not read if <paramref name="options"/> says so.</param>
    /// <param name="credentials">The credentials that sign.</param>
    /// <param name="options">What the signature is made for.</param>
    /// <param name="time">The time of the signature. Services accept it for minutes.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The URI is absent or relative, a header has a line break, or the options have no service or no region.</exception>
    /// <exception cref="AwsClientException">The body is signed in chunks, and its length is not known.</exception>
    public static void Sign(HttpRequestMessage request, ReadOnlySpan<byte> body, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(request);
        MessageSigning.Sign(request, body, new SigningTerms(SigningAlgorithm.SigV4A, credentials, options, time));
    }

    /// <summary>Signs a request. Its content is read for its hash, unless it is not signed or signed in chunks, and can still be sent.</summary>
    /// <param name="request">The request. Its URI is absolute. A content that cannot seek is kept in memory.</param>
    /// <param name="credentials">The credentials that sign.</param>
    /// <param name="options">What the signature is made for.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for that of the system.</param>
    /// <param name="cancellationToken">Cancels reading the content.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The URI is absent or relative, a header has a line break, or the options have no service or no region.</exception>
    /// <exception cref="AwsClientException">The body is signed in chunks, and its length is not known.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task SignAsync(
        HttpRequestMessage request, AwsCredentials credentials, AwsSigningOptions options, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(options);
        return MessageSigning.SignAsync(request, SigningAlgorithm.SigV4A, credentials, options, timeProvider ?? TimeProvider.System, cancellationToken);
    }

    /// <summary>Returns a request of an operation with the headers of the signature.</summary>
    /// <param name="request">The request, which does not change. A body that is a stream must be able to seek, unless it is not signed.</param>
    /// <param name="endpoint">Where the request is sent: its path precedes that of the request.</param>
    /// <param name="credentials">The credentials that sign.</param>
    /// <param name="options">What the signature is made for. <see cref="AwsHttpRequest.IsPayloadUnsigned"/> counts more than <see cref="AwsSigningOptions.Payload"/>.</param>
    /// <param name="time">The time of the signature. Services accept it for minutes.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The endpoint is relative, a header has a line break, or the options have no service or no region.</exception>
    /// <exception cref="AwsClientException">The body is a stream that cannot seek and is signed.</exception>
    public static AwsHttpRequest Sign(AwsHttpRequest request, Uri endpoint, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time) =>
        UnsentRequestSigning.Sign(
            request, endpoint, new SigningTerms(SigningAlgorithm.SigV4A, credentials, UnsentRequestSigning.Options(request, options), time));

    /// <summary>Returns a URL with which anyone can send a request without headers, until it expires.</summary>
    /// <param name="method">The method that the URL is valid for.</param>
    /// <param name="uri">The absolute URL.</param>
    /// <param name="credentials">The credentials that sign. The URL expires with them, if they do earlier.</param>
    /// <param name="options">What the signature is made for. Amazon S3 needs <see cref="AwsPayloadSigning.Unsigned"/>.</param>
    /// <param name="time">The time from which the URL is valid.</param>
    /// <param name="expiresIn">How long the URL is valid: 1 second to 7 days, in whole seconds.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expiresIn"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The URL is relative or has a signature, the body is to be signed in chunks, or the options have no service or no region.</exception>
    public static Uri Presign(HttpMethod method, Uri uri, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time, TimeSpan expiresIn)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(uri);
        using var request = new HttpRequestMessage(method, uri);
        return Presign(request, [], credentials, options, time, expiresIn);
    }

    /// <summary>Returns a URL with which anyone can send a request with the same headers and body, until it expires.</summary>
    /// <param name="request">The request, which does not change. All of its headers are signed, so whoever uses the URL sends the same.</param>
    /// <param name="body">The bytes that the request sends. They are not read if <paramref name="options"/> says so.</param>
    /// <param name="credentials">The credentials that sign. The URL expires with them, if they do earlier.</param>
    /// <param name="options">What the signature is made for. Amazon S3 needs <see cref="AwsPayloadSigning.Unsigned"/>.</param>
    /// <param name="time">The time from which the URL is valid.</param>
    /// <param name="expiresIn">How long the URL is valid: 1 second to 7 days, in whole seconds.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expiresIn"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The URL is absent, relative or has a signature, a header has a line break, the body is to be signed in chunks, or the options have no service or no region.</exception>
    public static Uri Presign(
        HttpRequestMessage request, ReadOnlySpan<byte> body, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time, TimeSpan expiresIn)
    {
        ArgumentNullException.ThrowIfNull(request);
        Presigning.Check(options, expiresIn);
        return Presigning.Presign(request, body, new SigningTerms(SigningAlgorithm.SigV4A, credentials, options, time), expiresIn);
    }

    /// <summary>Returns a URL with which anyone can send a request of an operation with the same headers and body, until it expires.</summary>
    /// <param name="request">The request. All of its headers are signed, so whoever uses the URL sends the same.</param>
    /// <param name="endpoint">Where the request is sent: its path precedes that of the request.</param>
    /// <param name="credentials">The credentials that sign. The URL expires with them, if they do earlier.</param>
    /// <param name="options">What the signature is made for. Amazon S3 needs <see cref="AwsPayloadSigning.Unsigned"/>.</param>
    /// <param name="time">The time from which the URL is valid.</param>
    /// <param name="expiresIn">How long the URL is valid: 1 second to 7 days, in whole seconds.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expiresIn"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The endpoint is relative, a header has a line break, the body is to be signed in chunks, or the options have no service or no region.</exception>
    /// <exception cref="AwsClientException">The body is a stream that cannot seek and is signed.</exception>
    public static Uri Presign(AwsHttpRequest request, Uri endpoint, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time, TimeSpan expiresIn)
    {
        Presigning.Check(options, expiresIn);
        return Presigning.Presign(
            request, endpoint, new SigningTerms(SigningAlgorithm.SigV4A, credentials, UnsentRequestSigning.Options(request, options), time), expiresIn);
    }
}
