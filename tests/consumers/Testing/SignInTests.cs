using System.Net;
using AmplifyBackend;

namespace Testing;

public sealed class SignInTests
{
    private static readonly UpdateBackendAuthResponse Started = new() { AppId = "d1", BackendEnvironmentName = "dev", JobId = "7" };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fake_client_sees_the_request()
    {
        using var client = new FakeClient(static _ => Started);

        Assert.Equal("job 7", await new SignIn(client).SetMfaAsync("d1", isOn: true, Token));
        Assert.Equal(MFAMode.On, Assert.Single(client.Requests).ResourceConfig.UserPoolConfigs.Mfa?.MFAMode);
    }

    [Fact]
    public async Task A_fake_client_can_throw_any_error_of_the_model()
    {
        using var client = new FakeClient(static _ => throw new NotFoundException("There is no such app.", new AwsErrorDetails { StatusCode = 404 }));

        Assert.Equal("no such app", await new SignIn(client).SetMfaAsync("d1", isOn: true, Token));
    }

    [Fact]
    public async Task A_fake_handler_sees_the_bytes_that_the_real_client_sends()
    {
        using var handler = new FakeHandler(HttpStatusCode.OK, Started.ToJson());
        using var httpClient = new HttpClient(handler);
        using var client = new AmplifyBackendClient(httpClient, Options());

        Assert.Equal("job 7", await new SignIn(client).SetMfaAsync("d1", isOn: false, Token));
        Assert.Equal(
            """POST https://backend.test/backend/d1/auth/dev {"resourceConfig":{"authResources":"USER_POOL_ONLY","service":"COGNITO","userPoolConfigs":{"mfa":{"MFAMode":"OFF"}}},"resourceName":"auth"}""",
            Assert.Single(handler.Sent));
    }

    [Fact]
    public async Task A_fake_handler_answers_with_an_error_as_the_service_does()
    {
        using var handler = new FakeHandler(HttpStatusCode.NotFound, """{"__type":"NotFoundException","message":"There is no such app."}""");
        using var httpClient = new HttpClient(handler);
        using var client = new AmplifyBackendClient(httpClient, Options());

        Assert.Equal("no such app", await new SignIn(client).SetMfaAsync("d1", isOn: false, Token));
    }

    private static AwsClientOptions Options() => new()
    {
        Region = "eu-west-1",
        Endpoint = new Uri("https://backend.test"),
        Credentials = new StaticAwsCredentials(new AwsCredentials("test", "test")),
        Retry = new AwsStandardRetry(1),
    };
}
