using Amazon.Runtime.Internal.Auth;
using CsCheck;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>Compares signatures with those of AWSSDK.Core on random requests.</summary>
public sealed class SdkTests
{
    private const int Requests = 3_000;

    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);

    [Fact]
    public void Headers_have_the_signatures_of_AWS4Signer() => SdkCase.Any.Sample(
        static request => CompareHeaders(request, "lambda", Signed.Options with { AddContentHash = true }),
        iter: Requests);

    [Fact]
    public void Headers_have_the_signatures_of_AWS4Signer_for_Amazon_S3() => SdkCase.OfS3.Sample(static request => CompareHeaders(request, "s3", Signed.S3), iter: Requests);

    [Fact]
    public void URLs_have_the_signatures_of_AWS4PreSignedUrlSigner() => SdkCase.Any.Sample(
        static request => CompareUrl(request, "lambda", Signed.Options),
        iter: Requests);

    [Fact]
    public void URLs_have_the_signatures_of_AWS4PreSignedUrlSigner_for_Amazon_S3() => SdkCase.OfS3.Sample(
        static request => CompareUrl(request, "s3", Signed.S3 with { Payload = AwsPayloadSigning.Unsigned }),
        iter: Requests);

    private static void CompareHeaders(SdkCase request, string service, AwsSigningOptions options)
    {
        var theirs = request.ToRequest(service, options.DoubleEncodePath);
        using var message = request.ToMessage(theirs);
        var result = new AWS4Signer(signPayload: true).SignRequest(
            theirs, new SdkConfig(service, request.Region), metrics: null, request.Credentials.AccessKeyId, request.Credentials.SecretAccessKey, request.Time.UtcDateTime);

        AwsSigV4.Sign(message, request.Body, request.Credentials, options with { Service = service, Region = request.Region }, request.Time);

        AssertEqual(result.ForAuthorizationHeader, Signed.Authorization(message), message);
        AssertEqual(theirs.Headers["X-Amz-Content-SHA256"], Signed.Header(message, "x-amz-content-sha256"), message);
    }

    private static void CompareUrl(SdkCase request, string service, AwsSigningOptions options)
    {
        // The signer adds to the query, so the URL is made before.
        var theirs = request.ToRequest(service, options.DoubleEncodePath, expires: 60);
        using var message = request.ToMessage(request.ToRequest(service, options.DoubleEncodePath), withHeaders: false);
        var result = AWS4PreSignedUrlSigner.SignRequest(
            theirs, new SdkConfig(service, request.Region), null, request.Credentials.AccessKeyId, request.Credentials.SecretAccessKey, service, request.Region, request.Time.UtcDateTime);

        var uri = AwsSigV4.Presign(message, [], request.Credentials, options with { Service = service, Region = request.Region }, request.Time, Minute);

        AssertEqual(result.Signature, Signed.Signature(uri.OriginalString), message);
    }

    private static void AssertEqual(string theirs, string ours, HttpRequestMessage message) =>
        Assert.True(string.Equals(theirs, ours, StringComparison.Ordinal), $"{ours} is ours, and {theirs} AWSSDK.Core's, for {message.RequestUri!.OriginalString}");
}
