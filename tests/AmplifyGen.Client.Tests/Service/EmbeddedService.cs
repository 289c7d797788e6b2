using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace AmplifyGen.Client.Tests;

/// <summary>A service on the loopback interface, which keeps what arrives and answers as the test says.</summary>
internal sealed class EmbeddedService : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();

    private EmbeddedService(WebApplication application) => _application = application;

    /// <summary>Gets what arrived, in order.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    public Uri Url { get; private set; } = null!;

    /// <param name="answer">Answers a request; the number counts from 1.</param>
    /// <param name="keepsBodies">Whether bodies are read before the answer.</param>
    public static async Task<EmbeddedService> StartAsync(Func<HttpContext, int, Task> answer, bool keepsBodies = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        var service = new EmbeddedService(builder.Build());
        var count = 0;
        service._application.Run(async context =>
        {
            service._requests.Enqueue(await ReceivedRequest.ReadAsync(context, keepsBodies));
            await answer(context, Interlocked.Increment(ref count));
        });
        await service._application.StartAsync(TestContext.Current.CancellationToken);
        service.Url = new Uri(service._application.Urls.Single());
        return service;
    }

    /// <summary>A service that answers each request with the next of some answers, and later ones with the last.</summary>
    public static Task<EmbeddedService> StartAsync(params Answer[] answers) =>
        StartAsync((context, number) => answers[Math.Min(number, answers.Length) - 1].WriteAsync(context));

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync(CancellationToken.None);
        await _application.DisposeAsync();
    }
}

/// <summary>A request as it arrived.</summary>
internal sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);

    public static async Task<ReceivedRequest> ReadAsync(HttpContext context, bool keepsBody)
    {
        using var body = new MemoryStream();
        if (keepsBody)
            await context.Request.Body.CopyToAsync(body);

        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new ReceivedRequest(context.Request.Method, target, headers, body.ToArray());
    }
}

/// <summary>What a service answers.</summary>
internal sealed record Answer(int Status, string Body = "", string ContentType = "application/json")
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static Answer Ok(string body = "{}") => new(200, body);

    public static Answer Error(int status, string type, string message = "No.") =>
        new(status, $$"""{"message":"{{message}}"}""") { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-amzn-errortype"] = type } };

    public Answer With(string name, string value) => this with { Headers = new Dictionary<string, string>(Headers, StringComparer.Ordinal) { [name] = value } };

    public async Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        foreach (var (name, value) in Headers)
            context.Response.Headers[name] = value;

        await context.Response.WriteAsync(Body);
    }
}
