using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Signs requests with Signature Version 4 (<c>AWS4-HMAC-SHA256</c>).</summary>
/// <remarks>
/// A request is signed as <see cref="HttpClient"/> sends it. Headers that handlers or proxies change, such as <c>User-Agent</c>, are not signed.
/// Signing a request again replaces its signature. Exceptions do not contain secrets or signatures.
/// </remarks>
public static class AwsSigV4
{
    /// <summary>Signs a request whose body is in memory. It sets <c>Authorization</c>, <c>X-Amz-Date</c> and the other headers of the signature.</summary>
    /// <param name="request">The request. Its URI is absolute.</param>
    /// <param name="body">The bytes of the body. They are not read if <paramref name="options"/> excludes them from the signature.</param>
    /// <param name="credentials">The credentials that sign.</param>
    /// <param name="options">The options of the signature.</param>
    /// <param name="time">The time of the signature. Services accept it for a few minutes.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The URI is missing or relative, a header has a line break, or the options have no service or no region.</exception>
    /// <exception cref="AwsClientException">The body is signed in chunks, and its length is not known.</exception>
    public static void Sign(HttpRequestMessage request, ReadOnlySpan<byte> body, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(request);
        MessageSigning.Sign(request, body, new SigningTerms(SigningAlgorithm.SigV4, credentials, options, time));
    }

    /// <summary>Signs a request. If the body is hashed for the signature, its content is read first and can still be sent afterwards.</summary>
    /// <param name="request">The request. Its URI is absolute. Content that is not seekable is buffered in memory.</param>
    /// <param name="credentials">The credentials that sign.</param>
    /// <param name="options">The options of the signature.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the system clock.</param>
    /// <param name="cancellationToken">Cancels reading the content.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The URI is missing or relative, a header has a line break, or the options have no service or no region.</exception>
    /// <exception cref="AwsClientException">The body is signed in chunks, and its length is not known.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task SignAsync(
        HttpRequestMessage request, AwsCredentials credentials, AwsSigningOptions options, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(options);
        return MessageSigning.SignAsync(request, SigningAlgorithm.SigV4, credentials, options, timeProvider ?? TimeProvider.System, cancellationToken);
    }

    /// <summary>Returns the request of an operation with the headers of the signature added.</summary>
    /// <param name="request">The request. It is not changed. A stream must be seekable if the signature covers it.</param>
    /// <param name="endpoint">The URL of the service. Its path precedes the path of the request.</param>
    /// <param name="credentials">The credentials that sign.</param>
    /// <param name="options">The options of the signature. <see cref="AwsHttpRequest.IsPayloadUnsigned"/> overrides <see cref="AwsSigningOptions.Payload"/>.</param>
    /// <param name="time">The time of the signature. Services accept it for a few minutes.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The endpoint is relative, a header has a line break, or the options have no service or no region.</exception>
    /// <exception cref="AwsClientException">The signature covers a stream that is not seekable.</exception>
    public static AwsHttpRequest Sign(AwsHttpRequest request, Uri endpoint, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time) =>
        UnsentRequestSigning.Sign(
            request, endpoint, new SigningTerms(SigningAlgorithm.SigV4, credentials, UnsentRequestSigning.Options(request, options), time));

    /// <summary>Returns a URL that anyone can use to send a request without headers until it expires.</summary>
    /// <param name="method">The method that the URL is valid for.</param>
    /// <param name="uri">The absolute URL.</param>
    /// <param name="credentials">The credentials that sign. The URL expires earlier if the credentials do.</param>
    /// <param name="options">The options of the signature. Amazon S3 needs <see cref="AwsPayloadSigning.Unsigned"/>.</param>
    /// <param name="time">The time from which the URL is valid.</param>
    /// <param name="expiresIn">How long the URL is valid: 1 second to 7 days, in whole seconds.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expiresIn"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The URL is relative or already signed, the options sign the body in chunks, or the options have no service or no region.</exception>
    public static Uri Presign(HttpMethod method, Uri uri, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time, TimeSpan expiresIn)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(uri);
        using var request = new HttpRequestMessage(method, uri);
        return Presign(request, [], credentials, options, time, expiresIn);
    }

    /// <summary>Returns a URL that anyone can use to send a request with the same headers and body until it expires.</summary>
    /// <param name="request">The request. It is not changed. All headers are signed, so the caller of the URL must send the same headers.</param>
    /// <param name="body">The bytes of the body. They are not read if <paramref name="options"/> excludes them from the signature.</param>
    /// <param name="credentials">The credentials that sign. The URL expires earlier if the credentials do.</param>
    /// <param name="options">The options of the signature. Amazon S3 needs <see cref="AwsPayloadSigning.Unsigned"/>.</param>
    /// <param name="time">The time from which the URL is valid.</param>
    /// <param name="expiresIn">How long the URL is valid: 1 second to 7 days, in whole seconds.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expiresIn"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The URL is missing, relative or already signed, a header has a line break, the options sign the body in chunks, or the options have no service or no region.</exception>
    public static Uri Presign(
        HttpRequestMessage request, ReadOnlySpan<byte> body, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time, TimeSpan expiresIn)
    {
        ArgumentNullException.ThrowIfNull(request);
        Presigning.Check(options, expiresIn);
        return Presigning.Presign(request, body, new SigningTerms(SigningAlgorithm.SigV4, credentials, options, time), expiresIn);
    }

    /// <summary>Returns a URL that anyone can use to send the request of an operation with the same headers and body until it expires.</summary>
    /// <param name="request">The request. All headers are signed, so the caller of the URL must send the same headers.</param>
    /// <param name="endpoint">The URL of the service. Its path precedes the path of the request.</param>
    /// <param name="credentials">The credentials that sign. The URL expires earlier if the credentials do.</param>
    /// <param name="options">The options of the signature. Amazon S3 needs <see cref="AwsPayloadSigning.Unsigned"/>.</param>
    /// <param name="time">The time from which the URL is valid.</param>
    /// <param name="expiresIn">How long the URL is valid: 1 second to 7 days, in whole seconds.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expiresIn"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The endpoint is relative, a header has a line break, the options sign the body in chunks, or the options have no service or no region.</exception>
    /// <exception cref="AwsClientException">The signature covers a stream that is not seekable.</exception>
    public static Uri Presign(AwsHttpRequest request, Uri endpoint, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time, TimeSpan expiresIn)
    {
        Presigning.Check(options, expiresIn);
        return Presigning.Presign(
            request, endpoint, new SigningTerms(SigningAlgorithm.SigV4, credentials, UnsentRequestSigning.Options(request, options), time), expiresIn);
    }
}
