namespace AmplifyGen.Client.Tests.Credentials;

public sealed class CachedAwsCredentialsTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ManualTime _time = new();
    private readonly FakeProvider _inner = new();
    private readonly CachedAwsCredentials _cache;

    public CachedAwsCredentialsTests() => _cache = new CachedAwsCredentials(_inner, _time);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_callers_cause_one_refresh()
    {
        var callers = Enumerable.Range(0, 100).Select(_ => _cache.GetCredentialsAsync(Cancellation).AsTask()).ToList();
        Assert.DoesNotContain(callers, static caller => caller.IsCompleted);

        _inner.Give("A");
        var credentials = await Task.WhenAll(callers);

        Assert.Equal(1, _inner.Calls);
        Assert.All(credentials, given => Assert.Same(credentials[0], given));
    }

    [Fact]
    public async Task A_hundred_callers_on_many_threads_cause_one_refresh_each_time_credentials_expire()
    {
        for (var round = 1; round <= 20; round++)
        {
            using var start = new ManualResetEventSlim();
            var callers = Enumerable.Range(0, 100).Select(_ => Task.Run(
                async () =>
                {
                    start.Wait(Cancellation);
                    return await _cache.GetCredentialsAsync(Cancellation);
                },
                Cancellation)).ToList();
            _inner.Give($"round {round}", _time.Now + (60 * Minute));
            start.Set();

            Assert.All(await Task.WhenAll(callers), given => Assert.Equal($"round {round}", given.AccessKeyId));
            Assert.Equal(round, _inner.Calls);
            _time.Advance(60 * Minute);
        }
    }

    [Fact]
    public async Task A_caller_that_cancels_stops_only_its_own_wait()
    {
        using var cancellation = new CancellationTokenSource();
        var first = _cache.GetCredentialsAsync(cancellation.Token).AsTask();
        var second = _cache.GetCredentialsAsync(Cancellation).AsTask();

        await cancellation.CancelAsync();
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(Condition.Patience, Cancellation));
        Assert.Equal(cancellation.Token, failure.CancellationToken);
        Assert.False(second.IsCompleted);

        _inner.Give("A");
        Assert.Equal("A", (await second).AccessKeyId);
        Assert.Equal(1, _inner.Calls);
    }

    [Fact]
    public async Task A_caller_that_has_canceled_before_starts_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _cache.GetCredentialsAsync(new CancellationToken(canceled: true)));

        Assert.Equal(0, _inner.Calls);
    }

    [Fact]
    public async Task Credentials_without_expiration_are_kept()
    {
        _inner.Give("A");
        await GetAsync();
        _time.Advance(TimeSpan.FromDays(1000));

        Assert.Equal("A", await GetAsync());
        Assert.Equal(1, _inner.Calls);
    }

    [Fact]
    public async Task Up_to_15_minutes_before_the_expiration_nothing_is_refreshed()
    {
        await StartAsync(60);
        _time.Advance((45 * Minute) - TimeSpan.FromTicks(1));

        Assert.Equal("A", await GetAsync());
        Assert.Equal(1, _inner.Calls);
    }

    [Fact]
    public async Task From_15_minutes_before_the_expiration_calls_go_on_while_one_refresh_runs()
    {
        await StartAsync(60);
        _inner.Hold();
        _time.Advance(45 * Minute);
        for (var i = 0; i < 100; i++)
        {
            var call = _cache.GetCredentialsAsync(Cancellation);
            Assert.True(call.IsCompletedSuccessfully);
            Assert.Equal("A", (await call).AccessKeyId);
        }

        _inner.Give("B", _time.Now + (60 * Minute));
        await BecomesAsync("B");
        Assert.Equal(2, _inner.Calls);
    }

    [Fact]
    public async Task From_10_minutes_before_the_expiration_calls_wait()
    {
        await StartAsync(60);
        _inner.Hold();
        _time.Advance(50 * Minute);
        var call = _cache.GetCredentialsAsync(Cancellation);
        Assert.False(call.IsCompleted);

        _inner.Give("B", _time.Now + (60 * Minute));
        Assert.Equal("B", (await call).AccessKeyId);
    }

    [Theory]
    [InlineData(45)]
    [InlineData(55)]
    public async Task A_refresh_that_fails_keeps_what_still_works_and_is_tried_again_a_minute_later(int minutes)
    {
        var start = _time.Now;
        await StartAsync(60);
        _inner.Fail(new AwsClientException("down"));
        _time.Advance(minutes * Minute);
        await Condition.HoldsAsync(async () => await IsAsync("A") && _inner.Calls == 2);
        _time.Advance(Minute - TimeSpan.FromTicks(1));
        for (var i = 0; i < 100; i++)
            Assert.Equal("A", await GetAsync());

        Assert.Equal(2, _inner.Calls);

        // Beside the calls the failure can be put on record late, and the minute begins then.
        _inner.Give("B", _time.Now + (60 * Minute));
        await Condition.HoldsAsync(async () =>
        {
            _time.Advance(TimeSpan.FromTicks(1));
            return await IsAsync("B");
        });
        Assert.True(_time.Now < start + ((minutes + 2) * Minute));
    }

    [Fact]
    public async Task After_the_expiration_the_failure_is_thrown_and_not_kept()
    {
        await StartAsync(60);
        _inner.Fail(new AwsClientException("down"));
        _time.Advance(60 * Minute);
        Assert.Equal("down", (await Assert.ThrowsAsync<AwsClientException>(GetAsync)).Message);

        _inner.Give("B", _time.Now + (60 * Minute));
        Assert.Equal("B", await GetAsync());
    }

    [Fact]
    public async Task A_failure_shortly_before_the_expiration_does_not_prolong_the_credentials()
    {
        await StartAsync(60);
        _inner.Fail(new AwsClientException("down"));
        _time.Advance(59.5 * Minute);
        Assert.Equal("A", await GetAsync());

        _time.Advance(0.5 * Minute);
        await Assert.ThrowsAsync<AwsClientException>(GetAsync);
    }

    [Fact]
    public async Task A_first_failure_is_not_kept()
    {
        _inner.Fail(new AwsClientException("down"));
        await Assert.ThrowsAsync<AwsClientException>(GetAsync);
        _inner.Give("A");

        Assert.Equal("A", await GetAsync());
    }

    [Fact]
    public async Task Credentials_that_have_expired_already_are_refused()
    {
        _inner.Give("A", _time.Now);

        Assert.Contains("have already expired", (await Assert.ThrowsAsync<AwsClientException>(GetAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_that_live_shorter_than_the_windows_are_not_refreshed_for_each_call()
    {
        await StartAsync(4);
        for (var second = 0; second < 119; second++)
        {
            Assert.Equal("A", await GetAsync());
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1, _inner.Calls);
        _inner.Give("B", _time.Now + (60 * Minute));
        _time.Advance(TimeSpan.FromSeconds(1));
        await BecomesAsync("B");
    }

    [Fact]
    public async Task Refreshes_are_at_least_ten_seconds_apart()
    {
        _inner.Give("A", _time.Now + TimeSpan.FromSeconds(12));
        await GetAsync();
        _time.Advance(TimeSpan.FromSeconds(9.9));

        Assert.Equal("A", await GetAsync());
        Assert.Equal(1, _inner.Calls);
    }

    [Fact]
    public async Task A_call_with_fresh_credentials_allocates_nothing()
    {
        await StartAsync(60);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Assert.True(_cache.GetCredentialsAsync(CancellationToken.None).IsCompletedSuccessfully);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task A_provider_that_cancels_its_work_is_a_failure_and_no_cancellation()
    {
        _inner.Fail(new TaskCanceledException());

        await Assert.ThrowsAsync<AwsClientException>(GetAsync);
    }

    [Fact]
    public async Task The_refresh_does_not_see_the_locals_of_a_caller()
    {
        var local = new AsyncLocal<string?> { Value = "caller" };
        var seen = new TaskCompletionSource<string?>();
        var cache = new CachedAwsCredentials(new InlineProvider(() =>
        {
            seen.SetResult(local.Value);
            return FakeProvider.Make("A");
        }));
        await cache.GetCredentialsAsync(Cancellation);

        Assert.Null(await seen.Task);
    }

    [Fact]
    public async Task A_caller_can_have_suppressed_the_flow_of_its_locals()
    {
        _inner.Give("A");
        ValueTask<AwsCredentials> call;
        using (ExecutionContext.SuppressFlow())
            call = _cache.GetCredentialsAsync(Cancellation);

        Assert.Equal("A", (await call).AccessKeyId);
    }

    [Fact]
    public void An_inner_provider_is_needed() => Assert.Throws<ArgumentNullException>(() => new CachedAwsCredentials(null!));

    private async Task StartAsync(int minutes)
    {
        _inner.Give("A", _time.Now + (minutes * Minute));
        Assert.Equal("A", await GetAsync());
    }

    private async Task<string> GetAsync() => (await _cache.GetCredentialsAsync(Cancellation)).AccessKeyId;

    private async Task<bool> IsAsync(string id) => string.Equals(await GetAsync(), id, StringComparison.Ordinal);

    private Task BecomesAsync(string id) => Condition.HoldsAsync(() => IsAsync(id));

    private sealed class InlineProvider(Func<AwsCredentials> get) : IAwsCredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => new(get());
    }
}
