using System.ComponentModel;
using System.Globalization;

namespace AmplifyGen.Client;

/// <summary>For generated clients: calls an operation until its answer shows that a state is reached, or cannot be reached.</summary>
/// <typeparam name="TInput">The request.</typeparam>
/// <typeparam name="TOutput">The response.</typeparam>
/// <param name="name">The name of the waiter in the model.</param>
/// <param name="minDelay">The shortest delay between two calls, in seconds.</param>
/// <param name="maxDelay">The longest delay between two calls, in seconds.</param>
/// <param name="maxWait">How long the wait may take, in seconds; <see langword="null"/> if the model does not set it.</param>
/// <param name="acceptors">The acceptors, which interpret answers. The first one that accepts an answer is used.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Waiter<TInput, TOutput>(string name, long minDelay, long maxDelay, long? maxWait, IReadOnlyList<WaiterAcceptor<TInput, TOutput>> acceptors)
    where TOutput : class
{
    /// <summary>Gets the acceptors, which interpret answers.</summary>
    public IReadOnlyList<WaiterAcceptor<TInput, TOutput>> Acceptors { get; } = acceptors;

    /// <summary>Waits, and returns the last response; <see langword="null"/> if an error shows that the state is reached.</summary>
    /// <param name="input">The request.</param>
    /// <param name="send">Calls the operation.</param>
    /// <param name="options">The options; <see langword="null"/> for those of the model.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    /// <exception cref="AwsWaiterException">The state cannot be reached, or the service answered with an error that no acceptor accepts.</exception>
    /// <exception cref="AwsTimeoutException">The maximum wait time has passed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<TOutput?> WaitAsync(TInput input, Func<TInput, AwsCallOptions, CancellationToken, Task<TOutput>> send, AwsWaiterOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(send);
        options ??= new AwsWaiterOptions();
        var call = options.Call ?? new AwsCallOptions();
        var time = options.TimeProvider;
        var limit = options.MaxWaitTime ?? (maxWait is { } seconds ? TimeSpan.FromSeconds(seconds) : AwsWaiterOptions.DefaultMaxWaitTime);
        var backoff = CreateBackoff(options, limit);
        var start = time.GetTimestamp();
        using var deadline = new CancellationTokenSource(limit, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (isOver, output) = await TryAsync(input, send(input, call, linked.Token), attempt).ConfigureAwait(false);
                if (isOver)
                    return output;

                var delay = backoff.After(attempt, time.GetElapsedTime(start));
                if (delay <= TimeSpan.Zero)
                    throw TimedOut(limit, attempt, inner: null);

                await Task.Delay(delay, time, linked.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (linked.IsCancellationRequested)
            {
                // The exception contains the token that the caller canceled.
                cancellationToken.ThrowIfCancellationRequested();
                throw TimedOut(limit, attempt, exception);
            }
        }
    }

    /// <summary>Interprets the answer of a call, and returns whether the state is reached.</summary>
    private async Task<(bool IsOver, TOutput? Output)> TryAsync(TInput input, Task<TOutput> call, int attempt)
    {
        TOutput? output = null;
        AwsServiceException? error = null;
        try
        {
            output = await call.ConfigureAwait(false);
        }
        catch (AwsServiceException exception)
        {
            error = exception;
        }

        return FirstMatch(input, output, error) switch
        {
            { State: WaiterState.Success } => (true, output),
            { State: WaiterState.Failure } acceptor => throw new AwsWaiterException(name, acceptor.Description, output, error) { Attempts = attempt },
            null when error is not null => throw new AwsWaiterException(name, "the service returned an error that the waiter does not expect", lastResponse: null, error) { Attempts = attempt },
            _ => (false, output),
        };
    }

    private WaiterAcceptor<TInput, TOutput>? FirstMatch(TInput input, TOutput? output, AwsServiceException? error)
    {
        foreach (var acceptor in Acceptors)
        {
            if (error is null ? acceptor.Matches?.Invoke(input, output!) == true : acceptor.MatchesError?.Invoke(error) == true)
                return acceptor;
        }

        return null;
    }

    private WaiterBackoff CreateBackoff(AwsWaiterOptions options, TimeSpan limit)
    {
        var shortest = options.MinDelay ?? TimeSpan.FromSeconds(minDelay);
        var longest = options.MaxDelay ?? TimeSpan.FromSeconds(maxDelay);
        return new WaiterBackoff(shortest, longest < shortest ? shortest : longest, limit, options.Random);
    }

    private AwsTimeoutException TimedOut(TimeSpan limit, int attempts, Exception? inner)
    {
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The wait for '{name}' took longer than {limit.TotalSeconds:0.###} s. Attempts: {attempts}. To wait longer, set {nameof(AwsWaiterOptions)}.{nameof(AwsWaiterOptions.MaxWaitTime)}.");
        return new AwsTimeoutException(message, inner) { Attempts = attempts };
    }
}
