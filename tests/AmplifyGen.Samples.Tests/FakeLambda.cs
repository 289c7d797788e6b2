using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AmplifyGen.Samples.Tests;

/// <summary>Lambda's runtime API with a few invocations, and the service that the function calls, on the loopback interface.</summary>
internal sealed class FakeLambda : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly string[] _events;
    private readonly Channel<string> _answers = Channel.CreateUnbounded<string>();
    private int _invocations;

    private FakeLambda(WebApplication application, string[] events)
    {
        _application = application;
        _events = events;
        application.MapGet("/2018-06-01/runtime/invocation/next", NextAsync);
        application.MapPost("/2018-06-01/runtime/invocation/{id}/{kind}", TakeAnswerAsync);
        application.MapPost("/backend/{app}/auth/dev", ServeAsync);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<FakeLambda> StartAsync(params string[] events)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        var lambda = new FakeLambda(builder.Build(), events);
        await lambda._application.StartAsync(Token);
        return lambda;
    }

    /// <summary>What Lambda tells a function, and the address of the service.</summary>
    public Dictionary<string, string> Environment()
    {
        var address = new Uri(_application.Urls.Single());
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AWS_LAMBDA_RUNTIME_API"] = address.Authority,
            ["AWS_LAMBDA_FUNCTION_NAME"] = "mfa",
            ["AWS_REGION"] = "eu-west-1",
            ["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE",
            ["AWS_SECRET_ACCESS_KEY"] = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            ["AWS_ENDPOINT_URL"] = address.AbsoluteUri,
        };
    }

    public async Task<string> ReadAnswerAsync() => await _answers.Reader.ReadAsync(Token);

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task NextAsync(HttpContext context)
    {
        var id = ++_invocations;
        if (id > _events.Length)
            await Task.Delay(Timeout.Infinite, context.RequestAborted);

        context.Response.Headers["Lambda-Runtime-Aws-Request-Id"] = id.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers["Lambda-Runtime-Trace-Id"] = string.Create(CultureInfo.InvariantCulture, $"trace-{id}");
        context.Response.Headers["Lambda-Runtime-Deadline-Ms"] = DateTimeOffset.UtcNow.AddMinutes(1).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        await context.Response.WriteAsync(_events[id - 1]);
    }

    private async Task TakeAnswerAsync(string id, string kind, HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        await _answers.Writer.WriteAsync($"{id}/{kind} {await body.ReadToEndAsync(Token)}");
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    /// <summary>The job says what arrived: the mode in the body, and the trace of the invocation.</summary>
    private static async Task ServeAsync(string app, HttpContext context)
    {
        if (!string.Equals(app, "d1", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await context.Response.WriteAsJsonAsync(new JsonObject { ["__type"] = "NotFoundException", ["message"] = "There is no such app." });
            return;
        }

        var body = await JsonNode.ParseAsync(context.Request.Body);
        var mode = body!["resourceConfig"]!["userPoolConfigs"]!["mfa"]!["MFAMode"]!;
        await context.Response.WriteAsJsonAsync(new JsonObject { ["jobId"] = $"{mode} of {context.Request.Headers["X-Amzn-Trace-Id"]}", ["status"] = "IN_PROGRESS" });
    }
}
