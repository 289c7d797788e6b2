using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;
using CsCheck;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>Two ECDSA signatures of one text differ, so each is verified with the public key.</summary>
public sealed class SigV4ATests
{
    private static readonly AwsSigningOptions Options = Signed.Options with { RegionSet = ["us-east-1", "eu-*"], AddContentHash = true };

    [Fact]
    public void The_public_key_is_the_published_one()
    {
        var key = new EcdsaSigningKey("AKISORANDOMAASORANDOM", "q+jcrXGc+0zWN6uzclKVhvMmUsIfRPa4rlRandom").ExportPublicKey();

        Assert.Equal("15D242CEEBF8D8169FD6A8B5A746C41140414C3B07579038DA06AF89190FFFCB", Convert.ToHexString(key.Q.X!));
        Assert.Equal("0515242CEDD82E94799482E4C0514B505AFCCF2C0C98D6A553BF539F424C5EC0", Convert.ToHexString(key.Q.Y!));
    }

    [Fact]
    public void Public_keys_are_those_of_AWSSDK_Core() => RandomText.Credentials.Sample(
        static credentials =>
        {
            var ours = new EcdsaSigningKey(credentials.AccessKeyId, credentials.SecretAccessKey).ExportPublicKey();
            using var key = AWS4aSigner.ComputeSigningKey(credentials.AccessKeyId, credentials.SecretAccessKey);
            var theirs = key.ExportParameters(includePrivateParameters: false);
            Assert.Equal(theirs.Q.X, ours.Q.X);
            Assert.Equal(theirs.Q.Y, ours.Q.Y);
        },
        iter: 300);

    [Fact]
    public void Signatures_are_valid_for_the_key_and_the_text_of_AWSSDK_Core() => SdkCase.Any.Sample(
        static request =>
        {
            var theirs = request.ToRequest("lambda", doubleEncode: true);
            theirs.Headers["X-Amz-Region-Set"] = "us-east-1,eu-*";
            using var message = request.ToMessage(theirs);
            theirs.AuthenticationRegion = "us-east-1,eu-*";
            var result = new AWS4aSigner(signPayload: true).SignRequest(
                theirs,
                new SdkConfig("lambda", "us-east-1"),
                metrics: null,
                new ImmutableCredentials(request.Credentials.AccessKeyId, request.Credentials.SecretAccessKey, request.Credentials.SessionToken),
                request.Time.UtcDateTime);
            var options = Options with { Service = "lambda" };
            AwsSigV4A.Sign(message, request.Body, request.Credentials, options, request.Time);

            using var key = AWS4aSigner.ComputeSigningKey(request.Credentials.AccessKeyId, request.Credentials.SecretAccessKey);
            var text = StringToSign(message, request.Body, request.Credentials, options, request.Time);
            var ours = Signed.Authorization(message);
            Assert.Equal(result.ForAuthorizationHeader[..result.ForAuthorizationHeader.LastIndexOf('=')], ours[..ours.LastIndexOf('=')]);
            Assert.True(Verify(key, text, Signed.Signature(ours)), "Our signature is not valid for our text.");
            Assert.True(Verify(key, text, Signed.Signature(result.ForAuthorizationHeader)), $"AWSSDK.Core signs another text for {message.RequestUri!.OriginalString}");
        },
        iter: 500);

    [Fact]
    public void A_presigned_URL_names_the_regions_and_is_valid()
    {
        var uri = AwsSigV4A.Presign(HttpMethod.Get, new Uri("https://example.amazonaws.com/a?b=c"), Signed.Example, Options, Signed.Noon, TimeSpan.FromHours(1));
        var end = uri.OriginalString.IndexOf("&X-Amz-Signature=", StringComparison.Ordinal);
        using var message = new HttpRequestMessage(HttpMethod.Get, Signed.Uri(uri.OriginalString[..end]));

        Assert.Contains("X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fservice%2Faws4_request&", uri.Query, StringComparison.Ordinal);
        Assert.Contains("&X-Amz-Region-Set=us-east-1%2Ceu-%2A", uri.Query, StringComparison.Ordinal);
        using var key = AWS4aSigner.ComputeSigningKey(Signed.Example.AccessKeyId, Signed.Example.SecretAccessKey);
        Assert.True(Verify(key, StringToSign(message, [], Signed.Example, Options, Signed.Noon), Signed.Signature(uri.OriginalString)));
    }

    [Fact]
    public void Without_a_region_set_the_signature_is_for_the_region()
    {
        using var message = Signed.Message("GET", "https://example.amazonaws.com/");
        AwsSigV4A.Sign(message, [], Signed.Example, Signed.Options, Signed.Noon);

        Assert.Equal("us-east-1", Signed.Header(message, "X-Amz-Region-Set"));
    }

    [Fact]
    public void Signed_chunks_have_the_length_that_is_announced_and_valid_signatures()
    {
        using var body = new MemoryStream(new byte[70_000]);
        var request = new AwsHttpRequest { Method = "PUT", Target = "/key", BodyStream = body };
        var options = Signed.S3 with { Payload = AwsPayloadSigning.Streaming };
        var signed = AwsSigV4A.Sign(request, new Uri("https://bucket.s3.amazonaws.com"), Signed.Example, options, Signed.Noon);
        using var sent = new MemoryStream();
        signed.BodyStream!.CopyTo(sent);

        using var key = AWS4aSigner.ComputeSigningKey(Signed.Example.AccessKeyId, Signed.Example.SecretAccessKey);
        var previous = Signed.Signature(signed.Headers["Authorization"]);
        var rest = sent.ToArray().AsSpan();
        foreach (var size in new[] { 65_536, 4_464, 0 })
        {
            var line = Encoding.ASCII.GetString(rest[..rest.IndexOf((byte)'\n')]);
            var signature = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].TrimEnd('\r', '*');
            var chunk = Convert.ToHexStringLower(SHA256.HashData(rest.Slice(line.Length + 1, size)));
            var text = $"AWS4-ECDSA-P256-SHA256-PAYLOAD\n20150830T123600Z\n20150830/s3/aws4_request\n{previous}\n{Convert.ToHexStringLower(SHA256.HashData([]))}\n{chunk}";
            Assert.True(Verify(key, Encoding.UTF8.GetBytes(text), signature));
            previous = signature;
            rest = rest[(line.Length + 1 + size + 2)..];
        }

        Assert.True(rest.IsEmpty);
        Assert.Equal(signed.Headers["Content-Length"], sent.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", signed.Headers["x-amz-content-sha256"]);
    }

    private static byte[] StringToSign(HttpRequestMessage message, byte[] body, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time)
    {
        using var headers = CanonicalHeaders.Rent();
        using var buffer = SigningBuffer.Rent();
        headers.Add(message, message.RequestUri!);
        CanonicalRequest.Append(buffer, message.Method.Method, message.RequestUri!.PathAndQuery, headers, PayloadHash.OfBody(body), options);
        var length = buffer.Length;
        CanonicalRequest.Sign(buffer, new SigningTerms(SigningAlgorithm.SigV4A, credentials, options, time), new byte[SigningKey.LongestSignature]);
        return buffer.Written[length..].ToArray();
    }

    private static bool Verify(ECDsa key, byte[] text, string signature) =>
        key.VerifyData(text, Convert.FromHexString(signature), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
}
