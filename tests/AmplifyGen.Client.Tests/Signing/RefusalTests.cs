namespace AmplifyGen.Client.Tests.Signing;

public sealed class RefusalTests
{
    private const string Secret = "a-very-secret-value";

    private static readonly Uri Address = new("https://example.amazonaws.com/");

    public static TheoryData<string, AwsSigningOptions> BadOptions { get; } = new()
    {
        { "Service", Signed.Options with { Service = "" } },
        { "Region", Signed.Options with { Region = "" } },
        { "Service", Signed.Options with { Service = "a/b" } },
        { "Region", Signed.Options with { Region = "us\r\nX-Injected: 1" } },
        { "Region", Signed.Options with { Region = "us-east-1,eu-west-1" } },
    };

    [Theory]
    [MemberData(nameof(BadOptions))]
    public async Task Options_that_cannot_be_part_of_a_scope_are_refused(string name, AwsSigningOptions options)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, Address);

        AssertRefused(name, () => AwsSigV4.Sign(message, [], Signed.Example, options, Signed.Noon));
        AssertRefused(name, () => AwsSigV4.Presign(HttpMethod.Get, Address, Signed.Example, options, Signed.Noon, TimeSpan.FromHours(1)));
        await Assert.ThrowsAsync<ArgumentException>(() => AwsSigV4.SignAsync(message, Signed.Example, options, cancellationToken: TestContext.Current.CancellationToken));
        Assert.False(message.Headers.Contains("Authorization"));
    }

    [Fact]
    public void A_bad_region_of_a_set_is_refused()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, Address);

        AssertRefused("RegionSet", () => AwsSigV4A.Sign(message, [], Signed.Example, Signed.Options with { RegionSet = ["*", ""] }, Signed.Noon));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("\u0085")]
    public void A_value_with_a_control_character_is_refused_without_showing_it(string control)
    {
        var request = new AwsHttpRequest
        {
            Method = "GET",
            Target = "/",
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Custom"] = Secret + control + "X-Injected: 1" },
        };

        AssertRefused("X-Custom", () => AwsSigV4.Sign(request, Address, Signed.Example, Signed.Options, Signed.Noon));
        AssertRefused("X-Custom", () => AwsSigV4.Presign(request, Address, Signed.Example, Signed.Options, Signed.Noon, TimeSpan.FromHours(1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a\nb")]
    [InlineData("é")]
    public void A_name_that_is_no_name_is_refused(string name)
    {
        var request = new AwsHttpRequest { Method = "GET", Target = "/", Headers = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = Secret } };

        AssertRefused("name", () => AwsSigV4.Sign(request, Address, Signed.Example, Signed.Options, Signed.Noon));
    }

    [Fact]
    public void Credentials_with_a_line_break_are_refused_without_showing_them()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, Address);

        AssertRefused("AccessKeyId", () => AwsSigV4.Sign(message, [], new AwsCredentials(Secret + "\nb", Secret), Signed.Options, Signed.Noon));
        AssertRefused("SessionToken", () => AwsSigV4.Sign(message, [], new AwsCredentials("a", Secret, Secret + "\r\nb"), Signed.Options, Signed.Noon));
    }

    [Fact]
    public async Task A_message_without_an_absolute_URI_is_refused()
    {
        using var none = new HttpRequestMessage();
        using var relative = new HttpRequestMessage(HttpMethod.Get, "/path");

        AssertRefused("no URI", () => AwsSigV4.Sign(none, [], Signed.Example, Signed.Options, Signed.Noon));
        AssertRefused("relative", () => AwsSigV4.Sign(relative, [], Signed.Example, Signed.Options, Signed.Noon));
        AssertRefused("relative", () => AwsSigV4.Presign(relative, [], Signed.Example, Signed.Options, Signed.Noon, TimeSpan.FromHours(1)));
        await Assert.ThrowsAsync<ArgumentException>(() => AwsSigV4.SignAsync(none, Signed.Example, Signed.Options, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(0.999)]
    [InlineData(-1)]
    [InlineData(604_800.001)]
    public void A_URL_that_expires_too_early_or_too_late_is_refused(double seconds) =>
        AssertRefused("at least 1 second and at most 7 days", () => AwsSigV4.Presign(HttpMethod.Get, Address, Signed.Example, Signed.Options, Signed.Noon, TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(1)]
    [InlineData(604_800)]
    public void The_shortest_and_the_longest_time_are_accepted(int seconds) => Assert.Contains(
        FormattableString.Invariant($"&X-Amz-Expires={seconds}&"),
        AwsSigV4.Presign(HttpMethod.Get, Address, Signed.Example, Signed.Options, Signed.Noon, TimeSpan.FromSeconds(seconds)).OriginalString,
        StringComparison.Ordinal);

    [Fact]
    public void A_URL_that_is_signed_already_is_refused()
    {
        var once = AwsSigV4.Presign(HttpMethod.Get, Address, Signed.Example, Signed.Options, Signed.Noon, TimeSpan.FromHours(1));
        var signature = Signed.Signature(once.OriginalString);

        var refusal = AssertRefused("signature", () => AwsSigV4.Presign(HttpMethod.Get, once, Signed.Example, Signed.Options, Signed.Noon, TimeSpan.FromHours(1)));
        Assert.DoesNotContain(signature, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_URL_with_a_body_in_chunks_is_refused() => AssertRefused(
        "chunks",
        () => AwsSigV4.Presign(HttpMethod.Get, Address, Signed.Example, Signed.Options with { Payload = AwsPayloadSigning.Streaming }, Signed.Noon, TimeSpan.FromHours(1)));

    [Fact]
    public async Task A_stream_that_cannot_seek_is_refused_if_it_is_signed()
    {
        await using var body = new UnreadableStream();
        var request = new AwsHttpRequest { Method = "PUT", Target = "/", BodyStream = body };

        Assert.Throws<AwsClientException>(() => AwsSigV4.Sign(request, Address, Signed.Example, Signed.Options, Signed.Noon));
        Assert.Throws<AwsClientException>(() => AwsSigV4.Sign(request, Address, Signed.Example, Signed.Options with { Payload = AwsPayloadSigning.Streaming }, Signed.Noon));
    }

    private static ArgumentException AssertRefused(string says, Action sign)
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(sign);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Signed.Example.SecretAccessKey, refusal.ToString(), StringComparison.Ordinal);
        return refusal;
    }
}
