using System.Globalization;
using System.Text;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;
using Amazon.Runtime.Internal.Util;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace AmplifyGen.Client.Tests.Signing;

public sealed class ChunkSigningTests
{
    private const string Address = "https://bucket.s3.amazonaws.com/key";

    private static readonly AwsSigningOptions Streaming = Signed.S3 with { Payload = AwsPayloadSigning.Streaming };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_body_of_one_chunk_is_the_one_of_AWSSDK_Core() => Gen.Byte.Array[0, ChunkLayout.ChunkSize].Sample(
        static body =>
        {
            using var message = Signed.Message("PUT", Address);
            message.Content = new ByteArrayContent(body);
            AwsSigV4.Sign(message, [], Signed.Example, Streaming, Signed.Noon);
            using var ours = new MemoryStream();
            message.Content.CopyTo(ours, context: null, CancellationToken.None);

            var key = AWS4Signer.ComposeSigningKey(Signed.Example.SecretAccessKey, "us-east-1", "20150830", "s3");
            var result = new AWS4SigningResult(
                Signed.Example.AccessKeyId, Signed.Example.SecretAccessKey, Signed.Noon.UtcDateTime, "host", "20150830/us-east-1/s3/aws4_request", key, Convert.FromHexString(Signed.Signature(message)));
            using var theirs = new ChunkedUploadWrapperStream(new MemoryStream(body), body.Length, result, CoreChecksumAlgorithm.NONE, new Dictionary<string, string>(StringComparer.Ordinal), cachedChecksum: null);
            using var expected = new MemoryStream();
            theirs.CopyTo(expected);

            // AWSSDK.Core writes sizes in upper case, and ends with a trailer section, even an empty one.
            Assert.StartsWith(Encoding.Latin1.GetString(ours.ToArray()), Encoding.Latin1.GetString(expected.ToArray()), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(ours.Length, message.Content.Headers.ContentLength);
        },
        iter: 50);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_072)]
    [InlineData(1_000_000)]
    public async Task A_body_has_the_length_that_is_announced(int length)
    {
        using var message = Signed.Message("PUT", Address);
        message.Content = new StreamContent(new DribblingStream(new byte[length]));
        message.Content.Headers.ContentLength = length;
        await AwsSigV4.SignAsync(message, Signed.Example, Streaming, new FakeTimeProvider(Signed.Noon), Cancellation);
        var announced = message.Content.Headers.ContentLength;
        using var sent = new MemoryStream();
        await message.Content.CopyToAsync(sent, Cancellation);

        Assert.Equal(announced, sent.Length);
        Assert.Equal(length.ToString(CultureInfo.InvariantCulture), Signed.Header(message, "x-amz-decoded-content-length"));
        Assert.Equal("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", Signed.Header(message, "x-amz-content-sha256"));
    }

    [Fact]
    public async Task A_content_that_can_seek_is_sent_twice()
    {
        using var message = Signed.Message("PUT", Address, "a body");
        await AwsSigV4.SignAsync(message, Signed.Example, Streaming, new FakeTimeProvider(Signed.Noon), Cancellation);
        using var first = new MemoryStream();
        await message.Content!.CopyToAsync(first, Cancellation);
        using var second = new MemoryStream();
        await message.Content.CopyToAsync(second, Cancellation);

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public async Task A_message_that_is_signed_again_has_chunks_of_its_body_and_not_of_chunks()
    {
        using var once = Signed.Message("PUT", Address, "a body", ("Content-Encoding", "gzip"));
        await AwsSigV4.SignAsync(once, Signed.Example, Streaming, new FakeTimeProvider(Signed.Noon), Cancellation);
        using var twice = Signed.Message("PUT", Address, "a body", ("Content-Encoding", "gzip"));
        await AwsSigV4.SignAsync(twice, Signed.Example, Streaming, new FakeTimeProvider(Signed.Noon.AddHours(1)), Cancellation);
        await AwsSigV4.SignAsync(twice, Signed.Example, Streaming, new FakeTimeProvider(Signed.Noon), Cancellation);

        Assert.Equal(Signed.Authorization(once), Signed.Authorization(twice));
        Assert.Equal("aws-chunked,gzip", twice.Content!.Headers.NonValidated["Content-Encoding"].ToString());
        Assert.Equal(await once.Content!.ReadAsByteArrayAsync(Cancellation), await twice.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_message_that_is_signed_again_as_a_whole_has_no_chunks()
    {
        using var whole = Signed.Message("PUT", Address, "a body");
        await AwsSigV4.SignAsync(whole, Signed.Example, Streaming, new FakeTimeProvider(Signed.Noon), Cancellation);
        await AwsSigV4.SignAsync(whole, Signed.Example, Signed.S3 with { AddContentHash = false }, new FakeTimeProvider(Signed.Noon), Cancellation);
        using var expected = Signed.Message("PUT", Address, "a body");
        Assert.Equal(6, expected.Content!.Headers.ContentLength);
        await AwsSigV4.SignAsync(expected, Signed.Example, Signed.S3 with { AddContentHash = false }, new FakeTimeProvider(Signed.Noon), Cancellation);

        Assert.Equal(Signed.Authorization(expected), Signed.Authorization(whole));
        Assert.Equal("a body", await whole.Content!.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    public async Task A_body_that_changed_its_length_is_not_sent_to_the_end(int announced)
    {
        using var message = Signed.Message("PUT", Address);
        message.Content = new StreamContent(new DribblingStream(new byte[6]));
        message.Content.Headers.ContentLength = announced;
        await AwsSigV4.SignAsync(message, Signed.Example, Streaming, new FakeTimeProvider(Signed.Noon), Cancellation);

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => message.Content.CopyToAsync(Stream.Null, Cancellation));
        Assert.IsType<IOException>(failure.InnerException);
    }

    [Fact]
    public async Task A_body_without_a_length_is_refused()
    {
        using var message = Signed.Message("PUT", Address);
        message.Content = new StreamContent(new DribblingStream(new byte[6]));

        await Assert.ThrowsAsync<AwsClientException>(() => AwsSigV4.SignAsync(message, Signed.Example, Streaming, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task The_stream_of_a_request_stays_open_for_another_attempt()
    {
        using var body = new MemoryStream("a body"u8.ToArray());
        var request = new AwsHttpRequest { Method = "PUT", Target = "/key", BodyStream = body };
        var first = AwsSigV4.Sign(request, new Uri(Address), Signed.Example, Streaming, Signed.Noon);
        using var sent = new MemoryStream();
        await first.BodyStream!.CopyToAsync(sent, Cancellation);
        await first.BodyStream.DisposeAsync();
        body.Position = 0;
        var second = AwsSigV4.Sign(request, new Uri(Address), Signed.Example, Streaming, Signed.Noon);
        using var again = new MemoryStream();
        second.BodyStream!.CopyTo(again);

        Assert.Equal(sent.ToArray(), again.ToArray());
        Assert.Equal(first.Headers["Authorization"], second.Headers["Authorization"]);
    }

    [Fact]
    public void A_body_in_memory_is_signed_as_a_whole()
    {
        var request = new AwsHttpRequest { Method = "PUT", Target = "/key", Body = "a body"u8.ToArray() };

        var signed = AwsSigV4.Sign(request, new Uri(Address), Signed.Example, Streaming, Signed.Noon);

        Assert.Equal(AwsSigV4.Sign(request, new Uri(Address), Signed.Example, Signed.S3, Signed.Noon).Headers, signed.Headers);
    }
}
