using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Signs requests with Signature Version 4a (<c>AWS4-ECDSA-P256-SHA256</c>), which can be valid in several regions.</summary>
/// <remarks>
/// The regions are those of <see cref="AwsSigningOptions.RegionSet"/>. ECDSA is random, so two signatures of one request differ.
/// A request is signed as <see cref="HttpClient"/> sends it. Headers that handlers or proxies change, such as <c>User-Agent</c>, are not signed.
/// Signing a request again replaces its signature. Exceptions do not contain secrets or signatures.
/// </remarks>
public static class AwsSigV4A
{
    /// <inheritdoc cref="AwsSigV4.Sign(HttpRequestMessage, ReadOnlySpan{byte}, AwsCredentials, AwsSigningOptions, DateTimeOffset)"/>
    public static void Sign(HttpRequestMessage request, ReadOnlySpan<byte> body, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(request);
        MessageSigning.Sign(request, body, new SigningTerms(SigningAlgorithm.SigV4A, credentials, options, time));
    }

    /// <inheritdoc cref="AwsSigV4.SignAsync(HttpRequestMessage, AwsCredentials, AwsSigningOptions, TimeProvider, CancellationToken)"/>
    public static Task SignAsync(
        HttpRequestMessage request, AwsCredentials credentials, AwsSigningOptions options, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(options);
        return MessageSigning.SignAsync(request, SigningAlgorithm.SigV4A, credentials, options, timeProvider ?? TimeProvider.System, cancellationToken);
    }

    /// <inheritdoc cref="AwsSigV4.Sign(AwsHttpRequest, Uri, AwsCredentials, AwsSigningOptions, DateTimeOffset)"/>
    public static AwsHttpRequest Sign(AwsHttpRequest request, Uri endpoint, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time) =>
        UnsentRequestSigning.Sign(
            request, endpoint, new SigningTerms(SigningAlgorithm.SigV4A, credentials, UnsentRequestSigning.Options(request, options), time));

    /// <inheritdoc cref="AwsSigV4.Presign(HttpMethod, Uri, AwsCredentials, AwsSigningOptions, DateTimeOffset, TimeSpan)"/>
    public static Uri Presign(HttpMethod method, Uri uri, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time, TimeSpan expiresIn)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(uri);
        using var request = new HttpRequestMessage(method, uri);
        return Presign(request, [], credentials, options, time, expiresIn);
    }

    /// <inheritdoc cref="AwsSigV4.Presign(HttpRequestMessage, ReadOnlySpan{byte}, AwsCredentials, AwsSigningOptions, DateTimeOffset, TimeSpan)"/>
    public static Uri Presign(
        HttpRequestMessage request, ReadOnlySpan<byte> body, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time, TimeSpan expiresIn)
    {
        ArgumentNullException.ThrowIfNull(request);
        Presigning.Check(options, expiresIn);
        return Presigning.Presign(request, body, new SigningTerms(SigningAlgorithm.SigV4A, credentials, options, time), expiresIn);
    }

    /// <inheritdoc cref="AwsSigV4.Presign(AwsHttpRequest, Uri, AwsCredentials, AwsSigningOptions, DateTimeOffset, TimeSpan)"/>
    public static Uri Presign(AwsHttpRequest request, Uri endpoint, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time, TimeSpan expiresIn)
    {
        Presigning.Check(options, expiresIn);
        return Presigning.Presign(
            request, endpoint, new SigningTerms(SigningAlgorithm.SigV4A, credentials, UnsentRequestSigning.Options(request, options), time), expiresIn);
    }
}
