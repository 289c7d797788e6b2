using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NativeLambda;

/// <summary>
/// Gets invocations from Lambda's runtime API and sends the results back. The package Amazon.Lambda.RuntimeSupport does the same and more;
/// these lines are all that a function needs.
/// </summary>
internal sealed class LambdaRuntime : IDisposable
{
    private readonly HttpClient _http;

    // The next invocation can take hours to arrive.
    public LambdaRuntime(string api) =>
        _http = new HttpClient { BaseAddress = new Uri($"http://{api}/2018-06-01/runtime/invocation/"), Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => _http.Dispose();

    /// <summary>Handles invocations until Lambda stops the process.</summary>
    public async Task RunAsync<TEvent, TResult>(JsonTypeInfo<TEvent> events, JsonTypeInfo<TResult> results, Func<TEvent, CancellationToken, Task<TResult>> handle)
    {
        while (true)
        {
            using var next = await _http.GetAsync(new Uri("next", UriKind.Relative));
            next.EnsureSuccessStatusCode();
            var id = next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single();
            PassTrace(next);
            try
            {
                var input = await next.Content.ReadFromJsonAsync(events) ?? throw new JsonException("The event is null.");
                using var limit = new CancellationTokenSource(TimeLeft(next));
                var result = await handle(input, limit.Token);
                await SendAsync($"{id}/response", result, results);
            }
#pragma warning disable CA1031 // An error ends the invocation, not the process.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                await SendAsync($"{id}/error", new LambdaError(exception.GetType().Name, exception.Message), EventJson.Default.LambdaError);
            }
        }
    }

    private async Task SendAsync<T>(string path, T value, JsonTypeInfo<T> type)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(path, UriKind.Relative), value, type);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The client sends this id to the service, so that AWS X-Ray connects the calls.</summary>
    private static void PassTrace(HttpResponseMessage next) =>
        Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", next.Headers.TryGetValues("Lambda-Runtime-Trace-Id", out var trace) ? trace.Single() : null);

    private static TimeSpan TimeLeft(HttpResponseMessage next)
    {
        var deadline = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(next.Headers.GetValues("Lambda-Runtime-Deadline-Ms").Single(), CultureInfo.InvariantCulture));
        var left = deadline - DateTimeOffset.UtcNow;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
