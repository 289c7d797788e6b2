using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Quickstart;

/// <summary>Answers like AWS Amplify Backend, on the loopback interface. It accepts only requests whose signature is right.</summary>
internal sealed class EmbeddedService : IAsyncDisposable
{
    public const string UnknownApp = "d0000000";

    private readonly WebApplication _application;
    private readonly List<string> _log = [];

    private EmbeddedService(WebApplication application) => _application = application;

    public Uri Url => new(_application.Urls.Single());

    public static async Task<EmbeddedService> StartAsync(CancellationToken token)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        var service = new EmbeddedService(builder.Build());
        service._application.Run(service.AnswerAsync);
        await service._application.StartAsync(token);
        return service;
    }

    public void Show()
    {
        Output.Title("What the service saw, which runs inside this program");
        foreach (var line in _log)
            Output.Line(line);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var isSigned = SignatureCheck.IsRight(context.Request, target, body.ToArray(), ExampleCredentials.Value);
        if (_log.Count == 0)
        {
            _log.Add($"{context.Request.Method} {target}, {body.Length} bytes");
            _log.Add($"signature, checked by the official SDK's signer: {(isSigned ? "right" : "wrong")}");
        }

        if (!isSigned)
            await AnswerAsync(context, 403, new JsonObject { ["message"] = "The signature is wrong." }, "InvalidSignatureException");
        else if (target.Contains(UnknownApp, StringComparison.Ordinal))
            await AnswerAsync(context, 404, new JsonObject { ["message"] = $"There is no app {UnknownApp}.", ["resourceType"] = "App" }, "NotFoundException");
        else
            await AnswerAsync(context, 200, Accept(target), error: null);
    }

    /// <summary>The target is <c>/backend/{appId}/auth/{environment}</c>.</summary>
    private static JsonObject Accept(string target)
    {
        var parts = target.Split('/');
        return new JsonObject
        {
            ["appId"] = parts[2],
            ["backendEnvironmentName"] = parts[4],
            ["jobId"] = "4f2b9d1c",
            ["operation"] = "UpdateBackendAuth",
            ["status"] = "IN_PROGRESS",
        };
    }

    private static Task AnswerAsync(HttpContext context, int status, JsonObject body, string? error)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.Headers["x-amzn-RequestId"] = "6b3c1f6e-quickstart";
        if (error is not null)
            context.Response.Headers["x-amzn-ErrorType"] = error;

        return context.Response.WriteAsync(body.ToJsonString());
    }
}
