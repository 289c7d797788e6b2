using System.Text;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>The examples that Amazon S3's documentation publishes.</summary>
public sealed class AmazonS3ExampleTests
{
    private const string Bucket = "https://examplebucket.s3.amazonaws.com";

    private static readonly AwsCredentials Credentials = new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    private static readonly DateTimeOffset Time = new(2013, 5, 24, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_GET_of_a_range_has_the_published_signature()
    {
        using var message = Signed.Message("GET", Bucket + "/test.txt", null, ("Range", "bytes=0-9"));
        AwsSigV4.Sign(message, [], Credentials, Signed.S3, Time);

        Assert.Equal(
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, "
            + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
            Signed.Authorization(message));
    }

    [Theory]
    [InlineData("/test$file.text")]
    [InlineData("/test%24file.text")]
    public void A_PUT_has_the_published_signature(string target)
    {
        const string Body = "Welcome to Amazon S3.";
        using var message = Signed.Message("PUT", Bucket + target, Body, ("Date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY"));
        AwsSigV4.Sign(message, Encoding.UTF8.GetBytes(Body), Credentials, Signed.S3, Time);

        Assert.Equal("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd", Signed.Signature(message));
    }

    [Theory]
    [InlineData("/?lifecycle", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")]
    [InlineData("/?max-keys=2&prefix=J", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")]
    [InlineData("?prefix=J&max-keys=2", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")]
    public void A_GET_with_a_query_has_the_published_signature(string target, string signature)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, Bucket + target);
        AwsSigV4.Sign(message, [], Credentials, Signed.S3, Time);

        Assert.Equal(signature, Signed.Signature(message));
    }

    [Fact]
    public void A_presigned_URL_is_the_published_one()
    {
        var uri = AwsSigV4.Presign(
            HttpMethod.Get, new Uri(Bucket + "/test.txt"), Credentials, Signed.S3 with { Payload = AwsPayloadSigning.Unsigned }, Time, TimeSpan.FromDays(1));

        Assert.Equal(
            Bucket + "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
            + "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
            uri.ToString());
    }

    [Fact]
    public void A_body_in_chunks_is_the_published_one()
    {
        using var body = new MemoryStream(Enumerable.Repeat((byte)'a', 66_560).ToArray());
        var request = new AwsHttpRequest
        {
            Method = "PUT",
            Target = "/examplebucket/chunkObject.txt",
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-amz-storage-class"] = "REDUCED_REDUNDANCY" },
            BodyStream = body,
        };

        var signed = AwsSigV4.Sign(request, new Uri("https://s3.amazonaws.com"), Credentials, Signed.S3 with { Payload = AwsPayloadSigning.Streaming }, Time);
        using var sent = new MemoryStream();
        signed.BodyStream!.CopyTo(sent);

        Assert.Equal("4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9", Signed.Signature(signed.Headers["Authorization"]));
        Assert.Equal("66824", signed.Headers["Content-Length"]);
        Assert.Equal("66560", signed.Headers["x-amz-decoded-content-length"]);
        Assert.Equal("aws-chunked", signed.Headers["Content-Encoding"]);
        Assert.Equal(66_824, sent.Length);
        Assert.Equal(
            "10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n" + new string('a', 65_536) + "\r\n"
            + "400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n" + new string('a', 1_024) + "\r\n"
            + "0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n",
            Encoding.ASCII.GetString(sent.ToArray()));
    }
}
