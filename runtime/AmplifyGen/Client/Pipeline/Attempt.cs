using System.Security.Authentication;
using AmplifyGen.Text;

namespace AmplifyGen.Client;

/// <summary>Sends the request of a call once, and decides whether a failure allows another attempt.</summary>
internal sealed class Attempt<TInput, TOutput>(
    HttpClient httpClient, SignedRequests<TInput, TOutput> requests, AnswerReader<TInput, TOutput> reader, TimeSpan timeout, AwsHttpRequest request)
{
    private readonly long? _start = request.BodyStream is { CanSeek: true } stream ? stream.Position : null;

    /// <summary>Rewinds a body that is a stream.</summary>
    /// <returns>Whether the request can be sent again.</returns>
    public bool TryRewind()
    {
        if (request.BodyStream is not { } stream)
            return true;

        if (_start is not { } start)
            return false;

        stream.Position = start;
        return true;
    }

    public async Task<AttemptResult<TOutput>> SendAsync(int number, int maxAttempts, Deadline deadline, CallObservation observed)
    {
        observed.BeginAttempt(number);
        using var timer = new CancellationTokenSource(timeout, deadline.TimeProvider);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, deadline.Token);
        var progress = new AttemptProgress();
        try
        {
            using var message = await requests.CreateAsync(number, maxAttempts, progress, limit.Token).ConfigureAwait(false);
            observed.Address(message.RequestUri!);
            progress.IsSent = true;
            var response = await httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            progress.Status = (int)response.StatusCode;
            observed.Answer(response);
            return await reader.ReadAsync(response, progress, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            deadline.ThrowIfOver(number, exception);
            return Failed(TimedOut(exception, timer.IsCancellationRequested, number), progress);
        }
        catch (AwsTransportException exception) when (progress.IsSent)
        {
            return Failed(new AwsTransportException(exception.Message, exception.InnerException) { Attempts = number }, progress) with { Kind = AwsFailureKind.Permanent };
        }
        catch (Exception exception) when (progress.IsSent && exception is (HttpRequestException or IOException or InvalidDataException))
        {
            deadline.ThrowIfOver(number, exception);
            var result = Failed(Broken(exception, progress, number), progress);
            return exception.InnerException is AuthenticationException ? result with { Kind = AwsFailureKind.Permanent } : result;
        }
    }

    /// <summary>Creates the result of a failure. A success that cannot be read completely is retried only if this is safe, because the service did the work.</summary>
    private AttemptResult<TOutput> Failed(Exception failure, AttemptProgress progress) => new()
    {
        Failure = failure,
        Kind = progress.IsSuccess && !reader.Operation.IsIdempotent ? AwsFailureKind.Permanent : AwsFailureKind.Transient,
    };

    private AwsTimeoutException TimedOut(OperationCanceledException exception, bool isOurs, int number)
    {
        var limit = isOurs ? $"the {nameof(AwsClientOptions.AttemptTimeout)} of {InvariantText.Of(timeout.TotalSeconds)} s" : "HttpClient.Timeout";
        return new AwsTimeoutException($"Attempt {InvariantText.Of(number)} of '{reader.Operation}' took longer than {limit}.", exception) { Attempts = number };
    }

    private AwsTransportException Broken(Exception exception, AttemptProgress progress, int number)
    {
        var what = progress.Status is { } status
            ? $"The response to '{reader.Operation}' (HTTP status {InvariantText.Of(status)}) was interrupted or cannot be decompressed."
            : $"The request of '{reader.Operation}' could not be sent, or received no response.";
        return new AwsTransportException($"{what} Attempts: {InvariantText.Of(number)}.", exception) { Attempts = number };
    }
}
