namespace AmplifyGen.Client;

/// <summary>Calculates the delay between two calls, as Smithy defines it for waiters.</summary>
internal sealed class WaiterBackoff(TimeSpan minDelay, TimeSpan maxDelay, TimeSpan maxWait, Random random)
{
    // From this attempt, the delay would be longer than the maximum.
    private readonly double _ceiling = Math.Log2(maxDelay / minDelay) + 1;

    /// <summary>Returns the delay after an attempt; zero or less if there is no time for another attempt.</summary>
    /// <param name="attempt">The number of the attempt, from 1.</param>
    /// <param name="elapsed">The time since the first attempt began.</param>
    public TimeSpan After(int attempt, TimeSpan elapsed)
    {
        var longest = attempt > _ceiling ? maxDelay : minDelay * Math.Pow(2, attempt - 1);
        var delay = minDelay + ((longest - minDelay) * random.NextDouble());
        var remaining = maxWait - elapsed;

        // If the remaining time is too short for another delay, this delay is the last one and is adjusted to it.
        return remaining - delay <= minDelay ? remaining - minDelay : delay;
    }
}
