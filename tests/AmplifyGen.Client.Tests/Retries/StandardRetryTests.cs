using Acme.Depot;

namespace AmplifyGen.Client.Tests;

/// <summary>The constants of AWS's standard retry mode, one by one.</summary>
public sealed class StandardRetryTests
{
    [Fact]
    public void There_are_three_attempts()
    {
        var strategy = Strategy();

        Assert.Equal(3, new AwsStandardRetry().MaxAttempts);
        Assert.True(strategy.TryRetry(Transient(1), out _));
        Assert.True(strategy.TryRetry(Transient(2), out _));
        Assert.False(strategy.TryRetry(Transient(3), out _));
    }

    [Fact]
    public void A_permanent_failure_is_not_retried() =>
        Assert.False(Strategy().TryRetry(new AwsFailedAttempt { Number = 1, Kind = AwsFailureKind.Permanent }, out _));

    [Theory]
    [InlineData(1, 50)]
    [InlineData(2, 100)]
    [InlineData(3, 200)]
    [InlineData(9, 12_800)]
    [InlineData(10, 20_000)]
    [InlineData(1_000, 20_000)]
    [InlineData(100_000, 20_000)]
    public void The_delay_of_a_transient_failure_doubles_up_to_20_seconds(int number, double milliseconds)
    {
        var strategy = Strategy(maxAttempts: int.MaxValue, random: 1);

        Assert.True(strategy.TryRetry(Transient(number), out var retry));

        Assert.Equal(milliseconds, retry.Delay.TotalMilliseconds);
    }

    [Theory]
    [InlineData(1, 1_000)]
    [InlineData(4, 8_000)]
    [InlineData(6, 20_000)]
    public void The_delay_after_throttling_starts_with_a_second(int number, double milliseconds)
    {
        Assert.True(Strategy(maxAttempts: 10, random: 1).TryRetry(Throttling(number), out var retry));

        Assert.Equal(milliseconds, retry.Delay.TotalMilliseconds);
    }

    [Fact]
    public void The_delay_is_a_random_part()
    {
        Assert.True(Strategy(random: 0.25).TryRetry(Transient(2), out var retry));

        Assert.Equal(25, retry.Delay.TotalMilliseconds);
    }

    [Theory]
    [InlineData(0, 25)]
    [InlineData(1_500, 1_500)]
    [InlineData(9_000, 5_025)]
    public void A_delay_that_the_service_asks_for_is_kept_within_5_seconds_of_the_computed_one(int asked, double milliseconds)
    {
        var attempt = Transient(1) with { RetryAfter = TimeSpan.FromMilliseconds(asked) };

        Assert.True(Strategy(random: 0.5).TryRetry(attempt, out var retry));

        Assert.Equal(milliseconds, retry.Delay.TotalMilliseconds);
    }

    [Fact]
    public void Retries_cost_14_tokens_of_500_and_5_after_throttling()
    {
        var strategy = Strategy();

        Assert.Equal(500, strategy.Quota.Available);
        strategy.TryRetry(Transient(1), out var transient);
        Assert.Equal(486, strategy.Quota.Available);
        strategy.TryRetry(Throttling(1), out var throttling);
        Assert.Equal(481, strategy.Quota.Available);
        Assert.Equal(14, transient.Cost);
        Assert.Equal(5, throttling.Cost);
    }

    [Fact]
    public void A_success_gives_back_what_its_last_retry_cost_or_1()
    {
        var strategy = Strategy();
        strategy.TryRetry(Transient(1), out _);
        strategy.TryRetry(Transient(2), out var last);

        strategy.Complete(last);
        Assert.Equal(486, strategy.Quota.Available);
        strategy.Complete(lastRetry: null);
        Assert.Equal(487, strategy.Quota.Available);
        for (var i = 0; i < 20; i++)
            strategy.Complete(lastRetry: null);

        Assert.Equal(500, strategy.Quota.Available);
    }

    [Fact]
    public void Without_tokens_there_is_no_retry()
    {
        var strategy = Strategy();
        for (var i = 0; i < 500 / 14; i++)
            Assert.True(strategy.TryRetry(Transient(1), out _));

        Assert.False(strategy.TryRetry(Transient(1), out _));
        Assert.True(strategy.TryRetry(Throttling(1), out _));
        Assert.Equal((500 % 14) - 5, strategy.Quota.Available);
    }

    [Fact]
    public async Task The_quota_is_exact_under_100_callers()
    {
        var strategy = Strategy();
        var taken = 0;
        await Task.WhenAll(Enumerable.Range(0, 100).Select(caller => Task.Run(
            () =>
            {
                for (var i = 0; i < 1_000; i++)
                {
                    if (!strategy.TryRetry(Throttling(1), out var retry))
                        continue;

                    if ((i + caller) % 3 == 0)
                        Interlocked.Add(ref taken, retry.Cost);
                    else
                        strategy.Complete(retry);
                }
            },
            TestContext.Current.CancellationToken)));

        Assert.Equal(500 - taken, strategy.Quota.Available);
    }

    [Theory]
    [InlineData("DynamoDB", 4, 25)]
    [InlineData("DynamoDB Streams", 4, 25)]
    [InlineData("Lambda", 3, 50)]
    public void A_service_can_have_its_own_constants(string sdkId, int attempts, int milliseconds)
    {
        var defaults = ServiceRetryDefaults.Of(sdkId);

        Assert.Equal(attempts, defaults.MaxAttempts);
        Assert.Equal(milliseconds, defaults.BaseDelay.TotalMilliseconds);
    }

    [Fact]
    public async Task The_client_waits_as_long_as_the_service_asks()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(503, "Busy").With("x-amz-retry-after", "1250"), Answer.Ok());
        var strategy = new RecordingRetry();
        using var client = TestClients.Depot(service, options => options.Retry = strategy);

        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, TestContext.Current.CancellationToken);

        Assert.Equal(TimeSpan.FromMilliseconds(1250), Assert.Single(strategy.Failed).RetryAfter);
        Assert.Equal(AwsFailureKind.Transient, strategy.Failed[0].Kind);
        Assert.Equal(7, Assert.Single(strategy.Completed)?.Cost);
    }

    private static AwsStandardRetry Strategy(int maxAttempts = 3, double random = 0.5) => new(maxAttempts, AwsStandardRetry.DefaultBaseDelay, () => random);

    private static AwsFailedAttempt Transient(int number) => new() { Number = number, Kind = AwsFailureKind.Transient };

    private static AwsFailedAttempt Throttling(int number) => new() { Number = number, Kind = AwsFailureKind.Throttling };

    private sealed class RecordingRetry : IAwsRetryStrategy
    {
        public List<AwsFailedAttempt> Failed { get; } = [];

        public List<AwsRetry?> Completed { get; } = [];

        public int MaxAttempts => 2;

        public bool TryRetry(in AwsFailedAttempt attempt, out AwsRetry retry)
        {
            Failed.Add(attempt);
            retry = new AwsRetry(TimeSpan.Zero, 7);
            return true;
        }

        public void Complete(AwsRetry? lastRetry) => Completed.Add(lastRetry);
    }
}
