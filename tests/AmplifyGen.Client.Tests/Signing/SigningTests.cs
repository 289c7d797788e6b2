using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace AmplifyGen.Client.Tests.Signing;

public sealed class SigningTests
{
    private const string Address = "https://example.amazonaws.com/path?b=1&a=2";

    private static readonly AwsCredentials Temporary = new("AKIDEXAMPLE", "secret", "token");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_request_of_an_operation_has_the_signature_of_its_message()
    {
        var request = new AwsHttpRequest
        {
            Method = "POST",
            HostPrefix = "api.",
            Target = "/things/a%20b?x=1",
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Custom"] = "1", ["Content-Type"] = "application/json" },
            Body = "{}"u8.ToArray(),
        };
        using var message = Signed.Message("POST", "https://api.example.amazonaws.com:8443/base/things/a%20b?x=1", "{}", ("X-Custom", "1"), ("Content-Type", "application/json"));

        var signed = AwsSigV4.Sign(request, new Uri("https://example.amazonaws.com:8443/base/"), Temporary, Signed.Options, Signed.Noon);
        AwsSigV4.Sign(message, "{}"u8, Temporary, Signed.Options, Signed.Noon);

        Assert.Equal(Signed.Authorization(message), signed.Headers["Authorization"]);
        Assert.Equal("token", signed.Headers["X-Amz-Security-Token"]);
        Assert.Equal("20150830T123600Z", signed.Headers["X-Amz-Date"]);
        Assert.Equal("application/json", signed.Headers["Content-Type"]);
        Assert.False(request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public void A_URL_for_a_request_of_an_operation_is_the_one_of_its_message()
    {
        var request = new AwsHttpRequest { Method = "GET", HostPrefix = "api.", Target = "/a?x=1" };

        var ours = AwsSigV4.Presign(request, new Uri("https://example.amazonaws.com"), Temporary, Signed.Options, Signed.Noon, TimeSpan.FromSeconds(1));

        Assert.Equal(AwsSigV4.Presign(HttpMethod.Get, new Uri("https://api.example.amazonaws.com/a?x=1"), Temporary, Signed.Options, Signed.Noon, TimeSpan.FromSeconds(1)), ours);
        Assert.Contains("&X-Amz-Security-Token=token&", ours.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public void To_sign_again_replaces_the_signature()
    {
        using var once = Signed.Message("GET", Address);
        AwsSigV4.Sign(once, [], Signed.Example, Signed.Options, Signed.Noon);
        using var twice = Signed.Message("GET", Address);
        AwsSigV4A.Sign(twice, [], Temporary, Signed.Options with { Payload = AwsPayloadSigning.Unsigned }, Signed.Noon.AddDays(1));
        twice.Headers.Remove("x-amz-content-sha256");
        AwsSigV4.Sign(twice, [], Signed.Example, Signed.Options, Signed.Noon);

        Assert.Equal(once.Headers.ToString(), twice.Headers.ToString());
    }

    [Fact]
    public void A_hash_that_the_request_has_is_signed_in_place_of_the_body()
    {
        using var given = Signed.Message("PUT", Address, null, ("x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        AwsSigV4.Sign(given, "not read"u8, Signed.Example, Signed.Options, Signed.Noon);
        using var computed = Signed.Message("PUT", Address);
        AwsSigV4.Sign(computed, [], Signed.Example, Signed.Options with { AddContentHash = true }, Signed.Noon);

        Assert.Equal(Signed.Authorization(computed), Signed.Authorization(given));
    }

    [Fact]
    public async Task An_unsigned_body_is_not_read()
    {
        using var message = Signed.Message("PUT", Address);
        message.Content = new StreamContent(new UnreadableStream());
        await AwsSigV4.SignAsync(message, Signed.Example, Signed.Options with { Payload = AwsPayloadSigning.Unsigned }, new FakeTimeProvider(Signed.Noon), Cancellation);

        Assert.Equal("UNSIGNED-PAYLOAD", Signed.Header(message, "x-amz-content-sha256"));
    }

    [Fact]
    public async Task A_model_that_leaves_out_the_body_has_it_unsigned()
    {
        await using var body = new UnreadableStream();
        var request = new AwsHttpRequest { Method = "PUT", Target = "/", BodyStream = body, IsPayloadUnsigned = true };

        Assert.Equal("UNSIGNED-PAYLOAD", AwsSigV4.Sign(request, new Uri(Address), Signed.Example, Signed.Options, Signed.Noon).Headers["x-amz-content-sha256"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_is_hashed_from_where_it_is_and_can_still_be_sent(bool canSeek)
    {
        var bytes = Encoding.UTF8.GetBytes("skipped" + new string('x', 5_000));
        await using var body = canSeek ? new MemoryStream(bytes) : new DribblingStream(bytes);
        Assert.Equal(7, await body.ReadAtLeastAsync(new byte[7], 7, cancellationToken: Cancellation));
        using var message = Signed.Message("PUT", Address);
        message.Content = new StreamContent(body);
        await AwsSigV4.SignAsync(message, Signed.Example, Signed.Options, new FakeTimeProvider(Signed.Noon), Cancellation);
        using var expected = Signed.Message("PUT", Address);
        AwsSigV4.Sign(expected, bytes.AsSpan(7), Signed.Example, Signed.Options, Signed.Noon);
        using var sent = new MemoryStream();
        await message.Content.CopyToAsync(sent, Cancellation);

        Assert.Equal(Signed.Signature(expected), Signed.Signature(message));
        Assert.Equal(bytes[7..], sent.ToArray());
    }

    [Fact]
    public void A_stream_of_a_request_is_hashed_and_goes_back()
    {
        using var body = new MemoryStream("a body"u8.ToArray());
        var streamed = new AwsHttpRequest { Method = "PUT", Target = "/", BodyStream = body };
        var whole = new AwsHttpRequest { Method = "PUT", Target = "/", Body = "a body"u8.ToArray() };

        var signed = AwsSigV4.Sign(streamed, new Uri(Address), Signed.Example, Signed.S3, Signed.Noon);

        Assert.Equal(AwsSigV4.Sign(whole, new Uri(Address), Signed.Example, Signed.S3, Signed.Noon).Headers, signed.Headers);
        Assert.Equal(0, body.Position);
    }

    [Fact]
    public void Credentials_that_are_used_for_many_days_and_regions_keep_their_signatures()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var day = 0; day < 40; day++)
            {
                var options = Signed.Options with { Region = day % 2 == 0 ? "us-east-1" : "eu-west-1" };
                using var used = Signed.Message("GET", Address);
                AwsSigV4.Sign(used, [], Signed.Example, options, Signed.Noon.AddDays(day));
                using var fresh = Signed.Message("GET", Address);
                AwsSigV4.Sign(fresh, [], new AwsCredentials(Signed.Example.AccessKeyId, Signed.Example.SecretAccessKey), options, Signed.Noon.AddDays(day));
                Assert.Equal(Signed.Authorization(fresh), Signed.Authorization(used));
            }
        }
    }

    [Fact]
    public void Many_threads_sign_alike()
    {
        var credentials = new AwsCredentials("AKIDEXAMPLE", "secret");
        var signatures = Enumerable.Range(0, 2_000).AsParallel().WithDegreeOfParallelism(8).Select(_ =>
        {
            using var message = Signed.Message("GET", Address);
            AwsSigV4.Sign(message, [], credentials, Signed.Options, Signed.Noon);
            return Signed.Signature(message);
        });

        Assert.Single(signatures.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("https://example.com:8443", "prefix.example.com:8443")]
    [InlineData("http://127.0.0.1:8080", "127.0.0.1:8080")]
    [InlineData("http://[::1]:8080", "[::1]:8080")]
    public void A_host_prefix_is_signed_where_it_is_sent(string endpoint, string host)
    {
        var request = new AwsHttpRequest { Method = "GET", HostPrefix = "prefix.", Target = "/" };

        Assert.Equal(host, UriParts.Host(new Uri(endpoint), request.HostPrefix));
        Assert.Equal(host, request.ToHttpRequestMessage(new Uri(endpoint)).RequestUri!.Authority);
    }

    [Fact]
    public void An_IPv6_host_is_signed_in_brackets() => Assert.Equal("[::1]:8080", UriParts.Host(new Uri("http://[::1]:8080/")));

    [Fact]
    public void Options_come_from_an_endpoint()
    {
        var scheme = new AwsAuthScheme { Name = "sigv4a", SigningName = "s3", SigningRegionSet = ["*"], DisableDoubleEncoding = true, DisableNormalizePath = true };

        var options = AwsSigningOptions.For(scheme, "other", "eu-west-1");

        Assert.Equal(("s3", "eu-west-1", "*", false, false), (options.Service, options.Region, options.RegionSet[0], options.DoubleEncodePath, options.NormalizePath));
    }
}
