namespace AmplifyGen.Client;

/// <summary>Represents one call. It writes the request once, and sends it until there is an answer or no retry is left.</summary>
internal sealed class Call<TInput, TOutput>(ClientPipeline client, AwsOperation<TInput, TOutput> operation, AwsCallOptions? options)
{
    public async Task<TOutput> RunAsync(TInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var observed = ClientTelemetry.Start(operation.Service.SdkId, operation.Name);
        var lease = new BodyLease();
        try
        {
            var shared = client.Settings;
            var settings = new CallSettings(shared, options);
            settings.CheckHeaders();
            observed.Region(settings.Region);
            var request = operation.Write(input, shared.CreateScope(lease.Buffer));
            using var deadline = new Deadline(settings.CallTimeout, shared.TimeProvider, cancellationToken);
            var attempt = new Attempt<TInput, TOutput>(
                client.HttpClient,
                new SignedRequests<TInput, TOutput>(shared, settings, operation, input, request, lease),
                new AnswerReader<TInput, TOutput>(operation, shared.MaxResponseBytes, shared.Clock),
                settings.AttemptTimeout,
                request);
            return await SendAsync(attempt, settings, deadline, observed).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            observed.Fail(exception);
            throw;
        }
        finally
        {
            lease.Release();
            observed.End();
        }
    }

    private static async Task<TOutput> SendAsync(
        Attempt<TInput, TOutput> attempt, CallSettings settings, Deadline deadline, CallObservation observed)
    {
        var strategy = settings.Retry;
        AwsRetry? lastRetry = null;
        for (var number = 1; ; number++)
        {
            var result = await attempt.SendAsync(number, strategy.MaxAttempts, deadline, observed).ConfigureAwait(false);
            if (result.Failure is not { } failure)
            {
                strategy.Complete(lastRetry);
                return result.Output!;
            }

            if (failure is AwsServiceException answer)
                answer.Attempts = number;

            if (!attempt.TryRewind() || !MayRetry(strategy, number, result, out var retry))
                throw failure;

            lastRetry = retry.Cost > 0 ? retry : lastRetry;
            await deadline.DelayAsync(retry.Delay, failure, number).ConfigureAwait(false);
        }
    }

    private static bool MayRetry(IAwsRetryStrategy strategy, int number, in AttemptResult<TOutput> result, out AwsRetry retry)
    {
        retry = default;

        // With the corrected time, the next request has another signature.
        if (result.HasLearnedTime)
            return number < strategy.MaxAttempts;

        return result.Kind != AwsFailureKind.Permanent
            && strategy.TryRetry(new AwsFailedAttempt { Number = number, Kind = result.Kind, RetryAfter = result.RetryAfter }, out retry);
    }
}
