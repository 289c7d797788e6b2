using Acme.Depot;
using Microsoft.Extensions.Time.Testing;

namespace AmplifyGen.Client.Tests;

/// <summary>Time limits, and callers that give up. The service never answers; the clock is the test's.</summary>
public sealed class TimeTests
{
    private static readonly AddCrateRequest Request = new() { Name = "n" };

    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_repeated_and_then_a_time_out()
    {
        var time = new FakeTimeProvider(Noon);
        using var handler = new SilentHandler(time, static time => time.Advance(TimeSpan.FromSeconds(3)));
        using var client = Client(handler, time, static options => options.AttemptTimeout = TimeSpan.FromSeconds(2));

        var exception = await Assert.ThrowsAsync<AwsTimeoutException>(() => client.AddCrateAsync(Request, Token));

        Assert.Equal("Attempt 3 of 'Depot.AddCrate' took longer than the AttemptTimeout of 2 s.", exception.Message);
        Assert.Equal(3, exception.Attempts);
        Assert.Equal(3, handler.Count);
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_a_time_out_and_not_repeated()
    {
        var time = new FakeTimeProvider(Noon);
        using var handler = new SilentHandler(time, static time => time.Advance(TimeSpan.FromSeconds(3)));
        using var client = Client(handler, time, static options => options.CallTimeout = TimeSpan.FromSeconds(2));

        var exception = await Assert.ThrowsAsync<AwsTimeoutException>(() => client.AddCrateAsync(Request, Token));

        Assert.Equal("The call took longer than its CallTimeout of 2 s. Attempts: 1.", exception.Message);
        Assert.Equal(1, handler.Count);
    }

    [Fact]
    public async Task A_limit_of_the_call_options_counts()
    {
        var time = new FakeTimeProvider(Noon);
        using var handler = new SilentHandler(time, static time => time.Advance(TimeSpan.FromSeconds(3)));
        using var client = Client(handler, time);
        var options = new AwsCallOptions { AttemptTimeout = TimeSpan.FromSeconds(1), Retry = TestClients.WithoutDelay(1) };

        await Assert.ThrowsAsync<AwsTimeoutException>(() => client.AddCrateAsync(Request, options, Token));
    }

    [Fact]
    public async Task A_caller_that_gives_up_gets_its_own_token()
    {
        using var caller = new CancellationTokenSource();
        var time = new FakeTimeProvider(Noon);
        using var handler = new SilentHandler(time, _ => caller.Cancel());
        using var client = Client(handler, time, static options => options.CallTimeout = TimeSpan.FromSeconds(10));

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => client.AddCrateAsync(Request, caller.Token));

        Assert.Equal(caller.Token, exception.CancellationToken);
        Assert.Equal(1, handler.Count);
    }

    [Fact]
    public async Task A_caller_that_gives_up_between_attempts_gets_its_own_token()
    {
        using var caller = new CancellationTokenSource();
        var time = new FakeTimeProvider(Noon);
        using var handler = new SilentHandler(time, static time => time.Advance(TimeSpan.FromSeconds(3)));
        using var client = Client(handler, time, options =>
        {
            options.AttemptTimeout = TimeSpan.FromSeconds(2);
            options.Retry = new WaitingRetry(caller.Cancel);
        });

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.AddCrateAsync(Request, caller.Token));

        Assert.Equal(caller.Token, exception.CancellationToken);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(3_000_000_000_000)]
    public void A_limit_that_cannot_be_kept_is_refused(double milliseconds)
    {
        var limit = TimeSpan.FromMilliseconds(milliseconds);

        Assert.Throws<ArgumentException>(() => new DepotClient(new AwsClientOptions { AttemptTimeout = limit }));
        Assert.Throws<ArgumentException>(() => new DepotClient(new AwsClientOptions { CallTimeout = limit }));
    }

    private static DepotClient Client(HttpMessageHandler handler, TimeProvider time, Action<AwsClientOptions>? change = null) => new(
        new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan },
        TestClients.Options(new Uri("http://127.0.0.1:1"), options =>
        {
            options.TimeProvider = time;
            change?.Invoke(options);
        }));

    /// <summary>Answers nothing. Once the request is there, the test moves the clock.</summary>
    private sealed class SilentHandler(FakeTimeProvider time, Action<FakeTimeProvider> arrived) : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            arrived(time);
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("Nothing ends the wait but the token.");
        }
    }

    private sealed class WaitingRetry(Action waiting) : IAwsRetryStrategy
    {
        public int MaxAttempts => 2;

        public bool TryRetry(in AwsFailedAttempt attempt, out AwsRetry retry)
        {
            retry = new AwsRetry(TimeSpan.FromHours(1), 1);
            waiting();
            return true;
        }

        public void Complete(AwsRetry? lastRetry)
        {
            // Nothing to keep.
        }
    }
}
