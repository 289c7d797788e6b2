namespace AmplifyGen.Client;

/// <summary>Caches credentials, and refreshes them once for all callers before they expire.</summary>
internal sealed class CredentialsCache(Func<CancellationToken, ValueTask<AwsCredentials>> load, TimeProvider time)
{
    private readonly object _gate = new();
    private Entry? _entry;
    private Task<AwsCredentials>? _refresh;

    /// <summary>Returns credentials that can be used now.</summary>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<AwsCredentials>(cancellationToken);

        var now = time.GetUtcNow();
        if (Volatile.Read(ref _entry) is { } kept && kept.IsFresh(now))
            return new ValueTask<AwsCredentials>(kept.Credentials);

        Task<AwsCredentials> refresh;
        lock (_gate)
        {
            // Another caller can have finished the refresh in the meantime.
            if (_entry is { } entry && entry.IsFresh(now))
                return new ValueTask<AwsCredentials>(entry.Credentials);

            refresh = _refresh ??= StartRefresh();
            if (_entry is { } old && !old.MustWait(now))
                return new ValueTask<AwsCredentials>(old.Credentials);
        }

        return new ValueTask<AwsCredentials>(refresh.WaitAsync(cancellationToken));
    }

    /// <summary>Starts a refresh that all callers share, so it is independent of the cancellation, locals and trace of a single caller.</summary>
    private Task<AwsCredentials> StartRefresh()
    {
        var refresh = RunWithoutContext();

        // If no caller waits for the refresh, its failure must be observed here.
        _ = refresh.ContinueWith(static task => task.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return refresh;
    }

    private Task<AwsCredentials> RunWithoutContext()
    {
        if (ExecutionContext.IsFlowSuppressed())
            return Task.Run(RefreshAsync);

        using (ExecutionContext.SuppressFlow())
            return Task.Run(RefreshAsync);
    }

    private async Task<AwsCredentials> RefreshAsync()
    {
        try
        {
            var credentials = await load(CancellationToken.None).ConfigureAwait(false);
            var now = time.GetUtcNow();
            if (credentials.Expiration <= now)
                throw new AwsClientException("The provider returned credentials that have already expired. Check the clock of this machine and the provider.");

            Finish(Entry.Create(credentials, now));
            return credentials;
        }
        catch (Exception exception)
        {
            var now = time.GetUtcNow();
            if (_entry is { } old && old.IsUsable(now))
            {
                Finish(old.AfterFailure(now));
                return old.Credentials;
            }

            Finish(_entry);
            if (exception is OperationCanceledException)
                throw new AwsClientException("The provider of the credentials canceled the request.", exception);

            throw;
        }
    }

    private void Finish(Entry? entry)
    {
        lock (_gate)
        {
            Volatile.Write(ref _entry, entry);
            _refresh = null;
        }
    }

    /// <summary>Contains credentials, and the times from which they are refreshed in the background and before a call.</summary>
    private sealed record Entry(AwsCredentials Credentials, DateTimeOffset RefreshAt, DateTimeOffset WaitAt)
    {
        public static Entry Create(AwsCredentials credentials, DateTimeOffset now)
        {
            if (credentials.Expiration is not { } expiration)
                return new Entry(credentials, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue);

            // Without this, credentials with a shorter lifetime than the windows would be refreshed for each call.
            var life = expiration - now;
            var refreshAt = expiration - Shorter(CachedAwsCredentials.RefreshWindow, life / 2);
            var waitAt = expiration - Shorter(CachedAwsCredentials.WaitWindow, life / 3);
            return new Entry(credentials, Later(refreshAt, Earlier(now + CachedAwsCredentials.ShortestPause, expiration)), waitAt);
        }

        public bool IsFresh(DateTimeOffset now) => now < RefreshAt;

        public bool MustWait(DateTimeOffset now) => now >= WaitAt;

        public bool IsUsable(DateTimeOffset now) => Credentials.Expiration is not { } expiration || now < expiration;

        /// <summary>Returns the entry after a failed refresh: the next refresh is delayed, but not past the expiration.</summary>
        public Entry AfterFailure(DateTimeOffset now)
        {
            var next = now + CachedAwsCredentials.PauseAfterFailure;
            return this with { RefreshAt = Earlier(next, Credentials.Expiration ?? next) };
        }

        private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

        private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

        private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
    }
}
