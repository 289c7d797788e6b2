using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace AmplifyGen.Extensions.Http;

/// <summary>Logs each attempt of a client: the operation, the number of the attempt, the status, the time and the id of the request.</summary>
/// <remarks>The log does not contain a URL, a header, a body or a credential.</remarks>
internal sealed partial class RequestLogger(ILogger logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(AwsRequestKeys.Operation, out var operation);
        request.Options.TryGetValue(AwsRequestKeys.Attempt, out var attempt);
        var start = Stopwatch.GetTimestamp();
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var level = response.IsSuccessStatusCode ? LogLevel.Debug : LogLevel.Warning;
            Answered(logger, level, operation, attempt, (int)response.StatusCode, Elapsed(start), RequestIdOf(response) ?? "none");
            return response;
        }
        catch (Exception exception)
        {
            // The message of an exception can contain the URL.
            Failed(logger, operation, attempt, exception.GetType().Name, Elapsed(start));
            throw;
        }
    }

    private static double Elapsed(long start) => Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 1);

    private static string? RequestIdOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("x-amzn-requestid", out var values) || response.Headers.TryGetValues("x-amz-request-id", out values) ? values.FirstOrDefault() : null;

    [LoggerMessage(EventId = 1, EventName = "Answered", Message = "{Operation}, attempt {Attempt}: HTTP status {Status} after {Milliseconds} ms, request id {RequestId}")]
    private static partial void Answered(ILogger logger, LogLevel level, string? operation, int attempt, int status, double milliseconds, string requestId);

    [LoggerMessage(EventId = 2, EventName = "Failed", Level = LogLevel.Warning, Message = "{Operation}, attempt {Attempt}: {Failure} after {Milliseconds} ms")]
    private static partial void Failed(ILogger logger, string? operation, int attempt, string failure, double milliseconds);
}
