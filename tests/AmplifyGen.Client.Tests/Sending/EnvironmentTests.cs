using Acme.Depot;
using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests;

/// <summary>What a client takes from the environment and the shared config file.</summary>
public sealed class EnvironmentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_environment_gives_what_the_options_do_not_set()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(500, "Broken"));
        using var client = Client(new FakeEnvironment
        {
            Variables =
            {
                ["AWS_REGION"] = "ap-south-1",
                ["AWS_ENDPOINT_URL_DEPOT"] = service.Url.ToString(),
                ["AWS_ACCESS_KEY_ID"] = "AKIAENVIRONMENT",
                ["AWS_SECRET_ACCESS_KEY"] = "secret",
                ["AWS_SESSION_TOKEN"] = "session",
                ["AWS_MAX_ATTEMPTS"] = "1",
                ["AWS_SDK_UA_APP_ID"] = "my app",
            },
        });

        var exception = await Assert.ThrowsAsync<DepotException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Equal(1, exception.Attempts);
        var request = Assert.Single(service.Requests);
        Assert.Contains("AKIAENVIRONMENT/", request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("/ap-south-1/depot/", request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal("session", request.Headers["X-Amz-Security-Token"]);
        Assert.EndsWith(" app/my-app", request.Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bearer_token_of_the_environment_is_used()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        using var client = Client(new FakeEnvironment { Variables = { ["AWS_BEARER_TOKEN_DEPOT"] = "from-environment" } }, options => options.Endpoint = service.Url);

        await client.OpenGateAsync(new OpenGateRequest(), Token);

        Assert.Equal("Bearer from-environment", Assert.Single(service.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task Inside_Lambda_each_request_carries_the_trace_of_its_invocation()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        var environment = new FakeEnvironment { Variables = { ["AWS_LAMBDA_FUNCTION_NAME"] = "f", ["_X_AMZN_TRACE_ID"] = "Root=1" } };
        using var client = Client(environment, options =>
        {
            options.Endpoint = service.Url;
            options.Region = "eu-west-1";
            options.Credentials = new StaticAwsCredentials(TestClients.Credentials);
        });

        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);
        environment.Variables["_X_AMZN_TRACE_ID"] = "Root=2";
        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);
        environment.Variables.Remove("AWS_LAMBDA_FUNCTION_NAME");
        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);

        Assert.Equal("Root=1 Root=2 none", string.Join(' ', service.Requests.Select(static request => request.Headers.GetValueOrDefault("X-Amzn-Trace-Id", "none"))));
    }

    [Fact]
    public async Task A_missing_region_is_said_with_what_to_set()
    {
        using var client = Client(new FakeEnvironment(), static options => options.Credentials = new StaticAwsCredentials(TestClients.Credentials));

        var exception = await Assert.ThrowsAsync<AwsClientException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Equal("The service 'Depot' requires a region. Set AwsClientOptions.Region, AWS_REGION, or 'region' in the profile.", exception.Message);
        Assert.Equal(0, exception.Attempts);
    }

    [Fact]
    public async Task Missing_credentials_are_said_with_what_was_tried()
    {
        var environment = new FakeEnvironment { Variables = { ["AWS_EC2_METADATA_DISABLED"] = "true" } };
        using var client = Client(environment, static options => options.Region = "eu-west-1");

        var exception = await Assert.ThrowsAnyAsync<AwsClientException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Contains("AWS_ACCESS_KEY_ID", exception.Message, StringComparison.Ordinal);
        Assert.Contains("AWS_EC2_METADATA_DISABLED", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, exception.Attempts);
    }

    [Fact]
    public async Task A_bad_setting_is_said_at_the_call_and_can_be_corrected()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        var environment = new FakeEnvironment { Variables = { ["AWS_MAX_ATTEMPTS"] = "many" } };
        using var client = Client(environment, options =>
        {
            options.Endpoint = service.Url;
            options.Region = "eu-west-1";
            options.Credentials = new StaticAwsCredentials(TestClients.Credentials);
        });

        var exception = await Assert.ThrowsAsync<AwsClientException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));
        environment.Variables.Remove("AWS_MAX_ATTEMPTS");
        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);

        Assert.Contains("AWS_MAX_ATTEMPTS", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("many", exception.Message, StringComparison.Ordinal);
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("https://example.com/?a=1")]
    [InlineData("relative")]
    public void A_malformed_endpoint_is_refused_when_the_client_is_created(string endpoint)
    {
        var exception = Assert.Throws<ArgumentException>(() => new DepotClient(new AwsClientOptions { Endpoint = new Uri(endpoint, UriKind.RelativeOrAbsolute) }));

        Assert.Equal("AwsClientOptions.Endpoint must be an absolute http or https URL without a query. (Parameter 'Endpoint')", exception.Message);
    }

    private static DepotClient Client(FakeEnvironment environment, Action<AwsClientOptions>? change = null)
    {
        var options = new AwsClientOptions { Environment = environment };
        change?.Invoke(options);
        return new DepotClient(options);
    }
}
