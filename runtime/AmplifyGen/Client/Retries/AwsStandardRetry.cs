using AmplifyGen.Client;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Implements AWS's standard retry mode: few attempts, random delays that grow, and a quota that stops retries when most calls fail.</summary>
/// <remarks>
/// <para>The delay before retry <c>i</c> (0, 1, …) is a random part of <c>min(base × 2^i, 20 s)</c>. The base is 50 ms, and 1 s after
/// throttling. If the service asks for a delay, it is used instead, but it is at least the computed delay and at most 5 s more.</para>
/// <para>A client has 500 tokens. A retry costs 14 tokens, or 5 after throttling. A call that succeeds returns the cost of its last retry,
/// otherwise 1. Without enough tokens there is no retry.</para>
/// <para>Source: "Retry behavior" in the AWS SDKs and Tools Reference Guide.</para>
/// </remarks>
public sealed class AwsStandardRetry : IAwsRetryStrategy
{
    /// <summary>The number of attempts, unless <c>AWS_MAX_ATTEMPTS</c> or <c>max_attempts</c> of the profile sets another one.</summary>
    public const int DefaultMaxAttempts = 3;

    internal const int TransientCost = 14;
    internal const int ThrottlingCost = 5;
    internal const int SuccessRefund = 1;

    internal static readonly TimeSpan DefaultBaseDelay = TimeSpan.FromMilliseconds(50);
    internal static readonly TimeSpan ThrottlingBaseDelay = TimeSpan.FromSeconds(1);
    internal static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(20);
    internal static readonly TimeSpan LongestExtraDelay = TimeSpan.FromSeconds(5);

    private readonly TimeSpan _baseDelay;
    private readonly Func<double> _nextRandom;

    /// <summary>Creates a strategy. Use one for each client: all calls of a client share its quota.</summary>
    /// <param name="maxAttempts">The maximum number of times that a request is sent, including the first time.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxAttempts"/> is less than 1.</exception>
    public AwsStandardRetry(int maxAttempts = DefaultMaxAttempts)
        : this(maxAttempts, DefaultBaseDelay, Random.Shared.NextDouble)
    {
    }

    internal AwsStandardRetry(int maxAttempts, TimeSpan baseDelay, Func<double> nextRandom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAttempts, 1);
        MaxAttempts = maxAttempts;
        _baseDelay = baseDelay;
        _nextRandom = nextRandom;
    }

    /// <inheritdoc/>
    public int MaxAttempts { get; }

    internal RetryQuota Quota { get; } = new();

    /// <inheritdoc/>
    public bool TryRetry(in AwsFailedAttempt attempt, out AwsRetry retry)
    {
        retry = default;
        if (attempt.Kind == AwsFailureKind.Permanent || attempt.Number >= MaxAttempts)
            return false;

        var cost = attempt.Kind == AwsFailureKind.Throttling ? ThrottlingCost : TransientCost;
        if (!Quota.TryTake(cost))
            return false;

        retry = new AwsRetry(DelayAfter(attempt), cost);
        return true;
    }

    /// <inheritdoc/>
    public void Complete(AwsRetry? lastRetry) => Quota.Return(lastRetry?.Cost ?? SuccessRefund);

    /// <summary>Returns the number of attempts.</summary>
    public override string ToString() => $"{nameof(AwsStandardRetry)} {{ {InvariantText.Of(MaxAttempts)} attempts }}";

    private TimeSpan DelayAfter(in AwsFailedAttempt attempt)
    {
        var baseDelay = attempt.Kind == AwsFailureKind.Throttling ? ThrottlingBaseDelay : _baseDelay;

        // With seconds as a double, the power cannot overflow.
        var limit = Math.Min(baseDelay.TotalSeconds * Math.Pow(2, attempt.Number - 1), LongestDelay.TotalSeconds);
        var delay = TimeSpan.FromSeconds(_nextRandom() * limit);
        return attempt.RetryAfter is { } asked ? Clamp(asked, delay, delay + LongestExtraDelay) : delay;
    }

    private static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => value < least ? least : value > most ? most : value;
}
