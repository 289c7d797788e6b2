using AmplifyGen.Client.Tests.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AmplifyGen.Client.Tests.Credentials;

/// <summary>The providers with their own handler, against a metadata service on the loopback interface.</summary>
public sealed class LoopbackMetadataTests : IAsyncLifetime
{
    private static readonly string Credentials = FakeMetadata.Json("A", new ManualTime().Now.AddHours(6));

    private readonly List<string> _requests = [];
    private readonly FakeEnvironment _environment = new();
    private WebApplication? _service;
    private string _url = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _service = builder.Build();
        _service.Run(AnswerAsync);
        await _service.StartAsync(Cancellation);
        _url = _service.Urls.Single();
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
            await _service.DisposeAsync();
    }

    [Fact]
    public async Task An_instance_is_asked_once_by_a_hundred_callers()
    {
        _environment.Variables["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = _url;
        var provider = new InstanceMetadataAwsCredentials(profile: null, Context());
        var credentials = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => provider.GetCredentialsAsync(Cancellation).AsTask(), Cancellation)));

        Assert.All(credentials, static given => Assert.Equal("A", given.AccessKeyId));
        Assert.Equal(
            ["PUT /latest/api/token 21600", "GET /latest/meta-data/iam/security-credentials/ token", "GET /latest/meta-data/iam/security-credentials/role token"],
            _requests);
    }

    [Fact]
    public async Task A_container_shows_its_token()
    {
        _environment.Variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = $"{_url}/v1/credentials";
        _environment.Variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = "Bearer x, y";

        Assert.Equal("A", (await new ContainerAwsCredentials(Context()).GetCredentialsAsync(Cancellation)).AccessKeyId);
        Assert.Equal(["GET /v1/credentials Bearer x, y"], _requests);
    }

    [Theory]
    [InlineData("/redirect", "status 302")]
    [InlineData("/large", "more than 64 KiB")]
    [InlineData("/cut", "did not respond: the connection failed")]
    public async Task A_bad_answer_is_said(string path, string why)
    {
        _environment.Variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = _url + path;
        var failure = await Assert.ThrowsAsync<AwsClientException>(async () => await new ContainerAwsCredentials(Context()).GetCredentialsAsync(Cancellation));

        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_requests, static request => request.Contains("/v1/credentials", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_that_is_gone_is_a_failed_connection()
    {
        await _service!.StopAsync(Cancellation);
        _environment.Variables["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = _url;
        var failure = await Assert.ThrowsAsync<AwsClientException>(async () => await new InstanceMetadataAwsCredentials(profile: null, Context()).GetCredentialsAsync(Cancellation));

        Assert.Contains("the connection failed (ConnectionError)", failure.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(failure.InnerException);
    }

    /// <summary>Gives the clock of a test, so that no attempt is too slow on a busy machine.</summary>
    private CredentialsContext Context() => new() { Environment = _environment, Time = new ManualTime() };

    private async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        var shown = headers["x-aws-ec2-metadata-token-ttl-seconds"].Concat(headers["x-aws-ec2-metadata-token"]).Concat(headers.Authorization);
        lock (_requests)
            _requests.Add($"{context.Request.Method} {context.Request.Path} {string.Concat(shown)}");

        switch (context.Request.Path.Value)
        {
            case "/latest/api/token":
                await context.Response.WriteAsync("token", Cancellation);
                break;
            case "/latest/meta-data/iam/security-credentials/":
                await context.Response.WriteAsync("role", Cancellation);
                break;
            case "/latest/meta-data/iam/security-credentials/role" or "/v1/credentials":
                await context.Response.WriteAsync(Credentials, Cancellation);
                break;
            case "/redirect":
                context.Response.Redirect("/v1/credentials");
                break;
            case "/large":
                await context.Response.WriteAsync(Credentials + new string(' ', 70000), Cancellation);
                break;
            case "/cut":
                context.Response.ContentLength = 1000;
                await context.Response.WriteAsync("{", Cancellation);
                await context.Response.Body.FlushAsync(Cancellation);
                context.Abort();
                break;
        }
    }
}
