using System.Net;
using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests.Credentials;

public sealed class InstanceMetadataAwsCredentialsTests
{
    private const string RolePath = "latest/meta-data/iam/security-credentials/";

    private readonly ManualTime _time = new();
    private readonly FakeMetadata _metadata = new();
    private readonly FakeEnvironment _environment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_the_role_and_its_credentials_are_asked_for()
    {
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("A", _time.Now.AddHours(6)));
        var credentials = await GetAsync();

        Assert.Equal(("A", "secret", "session"), (credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken));
        Assert.Equal(_time.Now.AddHours(6), credentials.Expiration);
        Assert.Equal(
            ["PUT http://169.254.169.254/latest/api/token", $"GET http://169.254.169.254/{RolePath}", $"GET http://169.254.169.254/{RolePath}web role"],
            _metadata.Requests);
    }

    [Theory]
    [InlineData("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1338", "http://127.0.0.1:1338/latest/api/token")]
    [InlineData("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://host/base/", "http://host/base/latest/api/token")]
    [InlineData("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ipv6", "http://[fd00:ec2::254]/latest/api/token")]
    [InlineData("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv4", "http://169.254.169.254/latest/api/token")]
    public async Task The_endpoint_can_be_set(string variable, string value, string url)
    {
        _environment.Variables[variable] = value;

        await FailsAsync("did not respond");
        Assert.Equal([$"PUT {url}"], _metadata.Requests);
    }

    [Fact]
    public async Task The_profile_can_set_what_the_environment_does_not()
    {
        _environment.Files[FakeEnvironment.ConfigPath] =
            "[default]\nec2_metadata_service_endpoint = http://profile\nec2_metadata_service_endpoint_mode = IPv6\nmetadata_service_num_attempts = 3\nmetadata_service_timeout = 5";
        _metadata.IsSilent = true;
        var call = GetAsync();
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var count = attempt;
            await Condition.HoldsAsync(() => _metadata.Requests.Count >= count);
            _time.Advance(TimeSpan.FromSeconds(5));
        }

        Assert.Contains("longer than 5 s. Attempts: 3.", (await Assert.ThrowsAsync<AwsClientException>(() => call)).Message, StringComparison.Ordinal);
        Assert.All(_metadata.Requests, static request => Assert.Equal("PUT http://profile/latest/api/token", request));
    }

    [Theory]
    [InlineData("AWS_EC2_METADATA_DISABLED", "TRUE", "turned off by AWS_EC2_METADATA_DISABLED")]
    [InlineData("AWS_EC2_METADATA_DISABLED", "yes", "AWS_EC2_METADATA_DISABLED has a value that is not allowed")]
    [InlineData("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv5", "'IPv4', 'IPv6'")]
    [InlineData("AWS_EC2_METADATA_SERVICE_ENDPOINT", "here", "absolute URL")]
    [InlineData("AWS_METADATA_SERVICE_TIMEOUT", "0", "number of seconds")]
    [InlineData("AWS_METADATA_SERVICE_TIMEOUT", "1e9", "number of seconds")]
    [InlineData("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "0", "at least 1")]
    public async Task A_setting_that_forbids_or_is_not_valid_sends_nothing(string variable, string value, string why)
    {
        _environment.Variables[variable] = value;

        await FailsAsync(why);
        Assert.Empty(_metadata.Requests);
    }

    [Theory]
    [InlineData(403, "turned off for this instance")]
    [InlineData(404, "the status 404 to a request for a token")]
    [InlineData(500, "the status 500 to a request for a token")]
    public async Task A_service_without_tokens_is_not_asked_for_more(int status, string why)
    {
        _metadata.Answer = _ => FakeMetadata.Say("", (HttpStatusCode)status);

        await FailsAsync(why);
        Assert.Single(_metadata.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    public async Task A_token_that_cannot_be_in_a_header_is_refused(string token)
    {
        _metadata.Answer = _ => FakeMetadata.Say(token);

        await FailsAsync("a token that is not valid in a header");
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task An_instance_without_a_role_is_said(int status)
    {
        _metadata.Answer = request => request.Method == HttpMethod.Put ? FakeMetadata.Say("t") : FakeMetadata.Say("", (HttpStatusCode)status);

        await FailsAsync("returned no role for this instance");
    }

    [Fact]
    public async Task A_role_that_cannot_be_assumed_is_said_with_its_code()
    {
        _metadata.AnswerAsInstance(static () => """{ "Code": "AssumeRoleUnauthorizedAccess", "Message": "..." }""");

        await FailsAsync("returned the code 'AssumeRoleUnauthorizedAccess'");
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.5, 15)]
    [InlineData(0.999999, 20)]
    public async Task Expired_credentials_are_extended(double random, int minutes)
    {
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("A", _time.Now.AddHours(-1)));
        var credentials = await Create(random).GetCredentialsAsync(Cancellation);

        Assert.Equal(minutes, (credentials.Expiration!.Value - _time.Now).TotalMinutes, 0.01);
    }

    [Fact]
    public async Task A_service_that_is_down_does_not_end_the_last_credentials()
    {
        var expiration = _time.Now.AddHours(1);
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("A", expiration));
        var provider = Create();
        await provider.GetCredentialsAsync(Cancellation);

        _metadata.Answer = static _ => throw new HttpRequestException(HttpRequestError.ConnectionError);
        _time.Advance(TimeSpan.FromMinutes(55));
        var before = await provider.GetCredentialsAsync(Cancellation);
        Assert.Equal(("A", expiration), (before.AccessKeyId, before.Expiration));

        _time.Advance(TimeSpan.FromMinutes(5));
        var after = await provider.GetCredentialsAsync(Cancellation);
        Assert.Equal(("A", _time.Now.AddMinutes(10)), (after.AccessKeyId, after.Expiration));

        _metadata.AnswerAsInstance(() => FakeMetadata.Json("B", _time.Now.AddHours(1)));
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("B", (await provider.GetCredentialsAsync(Cancellation)).AccessKeyId);
    }

    [Fact]
    public async Task A_service_that_is_down_is_asked_each_minute()
    {
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("A", _time.Now.AddHours(1)));
        var provider = Create();
        await provider.GetCredentialsAsync(Cancellation);
        _metadata.Answer = static _ => throw new HttpRequestException(HttpRequestError.ConnectionError);
        _time.Advance(TimeSpan.FromMinutes(55));
        _metadata.Requests.Clear();
        for (var minute = 1; minute <= 4; minute++)
        {
            Assert.Equal("A", (await provider.GetCredentialsAsync(Cancellation)).AccessKeyId);
            Assert.Equal("A", (await provider.GetCredentialsAsync(Cancellation)).AccessKeyId);
            Assert.Equal(minute, _metadata.Requests.Count);
            _time.Advance(TimeSpan.FromMinutes(1));
        }
    }

    [Fact]
    public async Task A_service_that_was_never_up_is_a_failure() => await FailsAsync("did not respond: the connection failed (ConnectionError). Attempts: 1.");

    private InstanceMetadataAwsCredentials Create(double random = 0) => new(profile: null, _metadata.With(_environment, _time, random));

    private Task<AwsCredentials> GetAsync() => Create().GetCredentialsAsync(Cancellation).AsTask();

    private async Task FailsAsync(string why) =>
        Assert.Contains(why, (await Assert.ThrowsAnyAsync<AwsClientException>(GetAsync)).Message, StringComparison.Ordinal);
}
