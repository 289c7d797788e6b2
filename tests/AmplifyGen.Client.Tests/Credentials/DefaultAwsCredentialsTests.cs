using System.Net;
using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests.Credentials;

public sealed class DefaultAwsCredentialsTests
{
    private const string Keys = "aws_access_key_id = profile\naws_secret_access_key = s\n";

    private readonly ManualTime _time = new();
    private readonly FakeMetadata _metadata = new();
    private readonly FakeEnvironment _environment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_order_is_environment_then_profile_then_container_then_instance()
    {
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("instance", _time.Now.AddHours(1)));
        Assert.Equal("instance", await GetAsync());

        var instance = _metadata.Answer;
        _metadata.Answer = request => request.RequestUri!.Host is "169.254.170.2" ? FakeMetadata.Say(FakeMetadata.Json("container", _time.Now.AddHours(1))) : instance(request);
        _environment.Variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/x";
        Assert.Equal("container", await GetAsync());

        _environment.Files[FakeEnvironment.CredentialsPath] = $"[default]\n{Keys}";
        Assert.Equal("profile", await GetAsync());

        _environment.Variables["AWS_ACCESS_KEY_ID"] = "environment";
        _environment.Variables["AWS_SECRET_ACCESS_KEY"] = "s";
        Assert.Equal("environment", await GetAsync());
    }

    [Fact]
    public async Task A_profile_given_in_code_precedes_the_environment()
    {
        _environment.Variables["AWS_ACCESS_KEY_ID"] = "environment";
        _environment.Variables["AWS_SECRET_ACCESS_KEY"] = "s";
        _environment.Variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = "/x";
        _environment.Files[FakeEnvironment.CredentialsPath] = $"[dev]\n{Keys}";

        Assert.Equal("profile", await GetAsync("dev"));
    }

    [Fact]
    public async Task Failures_move_on_and_the_message_lists_all_that_was_tried()
    {
        _environment.Variables["AWS_ACCESS_KEY_ID"] = "environment";
        _environment.Files[FakeEnvironment.ConfigPath] = "[default]\nsso_session = x";
        var failure = await Assert.ThrowsAsync<AwsClientException>(() => GetAsync());

        Assert.Equal(
            """
            No AWS credentials were found. These sources were tried:
            1. environment: AWS_ACCESS_KEY_ID is set but AWS_SECRET_ACCESS_KEY is not. Set both or neither.
            2. web identity: AWS_WEB_IDENTITY_TOKEN_FILE is not set.
            3. profile: The profile 'default' uses 'sso_session', which requires the package AmplifyGen.AwsSdk. Use the credentials of that package, or a profile with keys or a 'credential_process'.
            4. container: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set.
            5. instance metadata: The instance metadata service did not respond: the connection failed (ConnectionError). Attempts: 1.
            Configure one of them, or set AwsClientOptions.Credentials.
            """.ReplaceLineEndings("\n"),
            failure.Message);
        Assert.Equal(5, Assert.IsType<AggregateException>(failure.InnerException).InnerExceptions.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_named_profile_that_does_not_exist_ends_the_chain(bool isInCode)
    {
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("instance", _time.Now.AddHours(1)));
        _environment.Variables["AWS_PROFILE"] = isInCode ? "" : "prod";

        await FailsAsync(isInCode ? "prod" : null, "The profile 'prod' was not found in");
        Assert.Empty(_metadata.Requests);
    }

    [Theory]
    [InlineData("role_arn = x", "'role_arn'")]
    [InlineData("aws_access_key_id = x", "but not 'aws_secret_access_key'")]
    public async Task A_named_profile_that_does_not_work_ends_the_chain(string keys, string why)
    {
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("instance", _time.Now.AddHours(1)));
        _environment.Variables["AWS_PROFILE"] = "prod";
        _environment.Files[FakeEnvironment.ConfigPath] = $"[profile prod]\n{keys}";

        await FailsAsync(profile: null, why);
        Assert.Empty(_metadata.Requests);
    }

    [Fact]
    public async Task A_named_profile_without_credentials_is_passed_over()
    {
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("instance", _time.Now.AddHours(1)));
        _environment.Variables["AWS_PROFILE"] = "prod";
        _environment.Files[FakeEnvironment.ConfigPath] = "[profile prod]\nregion = a";

        Assert.Equal("instance", await GetAsync());
    }

    [Fact]
    public async Task A_web_identity_ends_the_chain_and_names_the_package()
    {
        _environment.Variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = "/token";

        await FailsAsync(profile: null, "AmplifyGen.AwsSdk");
        Assert.Empty(_metadata.Requests);
    }

    [Fact]
    public async Task A_container_whose_endpoint_fails_does_not_get_the_credentials_of_the_instance()
    {
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("instance", _time.Now.AddHours(1)));
        _environment.Variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/x";

        await FailsAsync(profile: null, "status 401");
        Assert.Equal(["GET http://169.254.170.2/x"], _metadata.Requests);
    }

    [Fact]
    public async Task What_worked_is_remembered()
    {
        _environment.Variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/x";
        _metadata.Answer = _ => FakeMetadata.Say(FakeMetadata.Json($"container {_metadata.Requests.Count}", _time.Now.AddHours(1)));
        var provider = Create();
        await provider.GetCredentialsAsync(Cancellation);
        _environment.Variables["AWS_ACCESS_KEY_ID"] = "environment";
        _environment.Variables["AWS_SECRET_ACCESS_KEY"] = "s";
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Equal("container 2", (await provider.GetCredentialsAsync(Cancellation)).AccessKeyId);
    }

    [Fact]
    public async Task A_failure_is_not_remembered()
    {
        var provider = Create();
        await Assert.ThrowsAsync<AwsClientException>(async () => await provider.GetCredentialsAsync(Cancellation));
        _metadata.AnswerAsInstance(() => FakeMetadata.Json("instance", _time.Now.AddHours(1)));

        Assert.Equal("instance", (await provider.GetCredentialsAsync(Cancellation)).AccessKeyId);
    }

    [Fact]
    public async Task A_hundred_callers_search_once()
    {
        using var gate = new ManualResetEventSlim();
        _environment.Variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/x";
        _metadata.Answer = _ =>
        {
            gate.Wait(Cancellation);
            return FakeMetadata.Say(FakeMetadata.Json("container", _time.Now.AddHours(1)));
        };
        var provider = Create();
        var callers = Enumerable.Range(0, 100).Select(_ => provider.GetCredentialsAsync(Cancellation).AsTask()).ToList();
        gate.Set();

        Assert.All(await Task.WhenAll(callers), static given => Assert.Equal("container", given.AccessKeyId));
        Assert.Single(_metadata.Requests);
    }

    [Fact]
    public async Task A_disturbance_of_the_container_is_an_error_that_passes()
    {
        _environment.Variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/x";
        _metadata.Answer = static _ => FakeMetadata.Say("", HttpStatusCode.ServiceUnavailable);
        var provider = Create();
        await Assert.ThrowsAsync<AwsClientException>(async () => await provider.GetCredentialsAsync(Cancellation));
        _metadata.Answer = _ => FakeMetadata.Say(FakeMetadata.Json("container", _time.Now.AddHours(1)));

        Assert.Equal("container", (await provider.GetCredentialsAsync(Cancellation)).AccessKeyId);
    }

    private DefaultAwsCredentials Create(string? profile = null) => new(profile, _metadata.With(_environment, _time));

    private async Task<string> GetAsync(string? profile = null) => (await Create(profile).GetCredentialsAsync(Cancellation)).AccessKeyId;

    private async Task FailsAsync(string? profile, string why) =>
        Assert.Contains(why, (await Assert.ThrowsAsync<AwsClientException>(() => GetAsync(profile))).Message, StringComparison.Ordinal);
}
