using System.Net;
using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests.Credentials;

public sealed class ContainerAwsCredentialsTests
{
    private const string Relative = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
    private const string Full = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
    private const string TokenVariable = "AWS_CONTAINER_AUTHORIZATION_TOKEN";

    private readonly ManualTime _time = new();
    private readonly FakeMetadata _metadata = new();
    private readonly FakeEnvironment _environment = new();

    [Fact]
    public async Task A_relative_uri_is_asked_at_the_agent_of_ECS()
    {
        _environment.Variables[Relative] = "/v2/credentials/x?y=1";
        _environment.Variables[Full] = "http://127.0.0.1/other";
        _metadata.Answer = _ => FakeMetadata.Say(FakeMetadata.Json("A", _time.Now.AddHours(1), ", \"AccountId\": \"123456789012\""));
        var credentials = await GetAsync();

        Assert.Equal(["GET http://169.254.170.2/v2/credentials/x?y=1"], _metadata.Requests);
        Assert.Equal(("A", "secret", "session", "123456789012"), (credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken, credentials.AccountId));
        Assert.Equal(_time.Now.AddHours(1), credentials.Expiration);
        Assert.Equal([null], _metadata.AuthorizationHeaders);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("@evil.example/")]
    [InlineData("http://169.254.170.2/")]
    public async Task A_relative_uri_begins_with_a_slash(string uri)
    {
        _environment.Variables[Relative] = uri;

        await FailsAsync("must be a path");
        Assert.Empty(_metadata.Requests);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/a")]
    [InlineData("http://127.9.9.9/a")]
    [InlineData("http://localhost:1/a")]
    [InlineData("http://[::1]/a")]
    [InlineData("http://169.254.170.2/a")]
    [InlineData("http://169.254.170.23/v1/credentials")]
    [InlineData("http://[fd00:ec2::23]/v1/credentials")]
    [InlineData("https://anything.example/a")]
    public async Task A_full_uri_can_be_safe(string uri)
    {
        _environment.Variables[Full] = uri;
        _metadata.Answer = _ => FakeMetadata.Say(FakeMetadata.Json("A", _time.Now.AddHours(1)));

        Assert.Equal("A", (await GetAsync()).AccessKeyId);
    }

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://127.0.0.1.example.com/")]
    [InlineData("http://127.0.0.1@example.com/")]
    [InlineData("http://localhost.example.com/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[fd00:ec2::24]/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("/a")]
    public async Task Another_full_uri_is_refused_before_anything_is_sent(string uri)
    {
        _environment.Variables[Full] = uri;

        await FailsAsync(Full);
        Assert.Empty(_metadata.Requests);
    }

    [Fact]
    public async Task The_token_of_a_file_wins_and_is_read_for_each_refresh()
    {
        _environment.Variables[Full] = "http://169.254.170.23/v1/credentials";
        _environment.Variables[TokenVariable] = "from variable";
        _environment.Variables[$"{TokenVariable}_FILE"] = "/token";
        _environment.Files["/token"] = "one\n";
        _metadata.Answer = _ => FakeMetadata.Say(FakeMetadata.Json("A", _time.Now.AddHours(1)));
        var provider = Create();
        await provider.GetCredentialsAsync(TestContext.Current.CancellationToken);
        _environment.Files["/token"] = "two";
        _time.Advance(TimeSpan.FromHours(1));
        await provider.GetCredentialsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["one", "two"], _metadata.AuthorizationHeaders);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nX-Header: b")]
    [InlineData("ä")]
    [InlineData("\n")]
    public async Task A_token_that_cannot_be_in_a_header_is_refused(string token)
    {
        _environment.Variables[Full] = "http://127.0.0.1/";
        _environment.Variables[TokenVariable] = token;

        await FailsAsync(TokenVariable);
        Assert.Empty(_metadata.Requests);
    }

    [Fact]
    public async Task A_token_file_that_does_not_exist_is_named()
    {
        _environment.Variables[Full] = "http://127.0.0.1/";
        _environment.Variables[$"{TokenVariable}_FILE"] = "/token";

        await FailsAsync("'/token'");
    }

    [Fact]
    public async Task Without_variables_nothing_is_sent()
    {
        await FailsAsync("are not set");
        Assert.Empty(_metadata.Requests);
    }

    [Theory]
    [InlineData(500, 3)]
    [InlineData(503, 3)]
    [InlineData(429, 3)]
    [InlineData(403, 1)]
    [InlineData(302, 1)]
    public async Task Only_a_status_that_can_pass_is_tried_again(int status, int requests)
    {
        _environment.Variables[Relative] = "/x";
        _metadata.Answer = _ => FakeMetadata.Say("{}", (HttpStatusCode)status);

        await FailsAsync($"returned the status {status}");
        Assert.Equal(requests, _metadata.Requests.Count);
    }

    [Fact]
    public async Task A_disturbance_that_passes_is_not_seen()
    {
        _environment.Variables[Relative] = "/x";
        _metadata.Answer = _ => _metadata.Requests.Count switch
        {
            1 => throw new HttpRequestException(HttpRequestError.ConnectionError),
            2 => FakeMetadata.Say("", HttpStatusCode.InternalServerError),
            _ => FakeMetadata.Say(FakeMetadata.Json("A", _time.Now.AddHours(1))),
        };

        Assert.Equal("A", (await GetAsync()).AccessKeyId);
        Assert.Equal(3, _metadata.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_fails_says_how()
    {
        _environment.Variables[Relative] = "/x";

        await FailsAsync("did not respond: the connection failed (ConnectionError). Attempts: 3.");
    }

    [Fact]
    public async Task An_endpoint_that_is_silent_has_two_seconds_for_each_attempt()
    {
        _environment.Variables[Relative] = "/x";
        _metadata.IsSilent = true;
        var call = GetAsync();
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var count = attempt;
            await Condition.HoldsAsync(() => _metadata.Requests.Count >= count);
            _time.Advance(TimeSpan.FromSeconds(1.9));
            Assert.False(call.IsCompleted);
            _time.Advance(TimeSpan.FromSeconds(0.1));
        }

        var failure = await Assert.ThrowsAsync<AwsClientException>(() => call);
        Assert.Equal("The container's credentials endpoint did not respond: it took longer than 2 s. Attempts: 3.", failure.Message);
    }

    [Theory]
    [InlineData("", "valid JSON")]
    [InlineData("[]", "JSON object")]
    [InlineData("{\"AccessKeyId\": \"A\"", "valid JSON")]
    [InlineData("<html>", "valid JSON")]
    [InlineData("{}", "did not return 'AccessKeyId'")]
    [InlineData("{\"AccessKeyId\": null, \"SecretAccessKey\": \"s\"}", "did not return 'AccessKeyId'")]
    [InlineData("{\"AccessKeyId\": \"A\", \"Code\": \"NotAuthorized\"}", "did not return 'SecretAccessKey'. It returned the code 'NotAuthorized'.")]
    [InlineData("{\"AccessKeyId\": \"A\", \"SecretAccessKey\": \"s\", \"Expiration\": \"tomorrow\"}", "'Expiration' that is not valid")]
    public async Task An_answer_that_is_no_credentials_is_refused(string body, string why)
    {
        _environment.Variables[Relative] = "/x";
        _metadata.Answer = _ => FakeMetadata.Say(body);

        await FailsAsync(why);
    }

    [Fact]
    public async Task An_answer_above_64_KiB_is_refused()
    {
        _environment.Variables[Relative] = "/x";
        _metadata.Answer = _ => FakeMetadata.Say(new string(' ', 65537));

        await FailsAsync("more than 64 KiB");
    }

    private ContainerAwsCredentials Create() => new(_metadata.With(_environment, _time));

    private Task<AwsCredentials> GetAsync() => Create().GetCredentialsAsync(TestContext.Current.CancellationToken).AsTask();

    private async Task FailsAsync(string why) =>
        Assert.Contains(why, (await Assert.ThrowsAnyAsync<AwsClientException>(GetAsync)).Message, StringComparison.Ordinal);
}
