using AmplifyGen.Text;

namespace AmplifyGen.Client;

/// <summary>Ends a call after its time limit or when the caller cancels it, and distinguishes the two.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan _timeout;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _linked;

    public Deadline(TimeSpan timeout, TimeProvider timeProvider, CancellationToken caller)
    {
        TimeProvider = timeProvider;
        _timeout = timeout;
        _caller = caller;
        if (timeout == Timeout.InfiniteTimeSpan)
            return;

        _timer = new CancellationTokenSource(timeout, timeProvider);
        _linked = caller.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(caller, _timer.Token) : null;
    }

    public TimeProvider TimeProvider { get; }

    public CancellationToken Token => (_linked ?? _timer)?.Token ?? _caller;

    /// <summary>Throws if the caller canceled the call or its time limit has passed.</summary>
    public void ThrowIfOver(int attempts, Exception? cause)
    {
        _caller.ThrowIfCancellationRequested();
        if (_timer?.IsCancellationRequested == true)
            throw new AwsTimeoutException(
                $"The call took longer than its {nameof(AwsClientOptions.CallTimeout)} of {InvariantText.Of(_timeout.TotalSeconds)} s. Attempts: {InvariantText.Of(attempts)}.", cause)
            {
                Attempts = attempts,
            };
    }

    public async Task DelayAsync(TimeSpan delay, Exception failure, int attempts)
    {
        try
        {
            if (delay > TimeSpan.Zero)
                await Task.Delay(delay, TimeProvider, Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (Token.IsCancellationRequested)
        {
            ThrowIfOver(attempts, failure);
            throw;
        }
    }

    public void Dispose()
    {
        _linked?.Dispose();
        _timer?.Dispose();
    }
}
