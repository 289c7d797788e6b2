namespace AmplifyGen.Client;

/// <summary>How long to wait between two calls, as Smithy defines it for waiters.</summary>
internal sealed class WaiterBackoff(TimeSpan minDelay, TimeSpan maxDelay, TimeSpan maxWait, Random random)
{
    // From this attempt on the delay would be above the longest one.
    private readonly double _ceiling = Math.Log2(maxDelay / minDelay) + 1;

    /// <summary>Returns the delay after an attempt; zero or less if no time is left for another one.</summary>
    /// <param name="attempt">The number of the attempt, from 1.</param>
    /// <param name="elapsed">The time since the first attempt began.</param>
    public TimeSpan After(int attempt, TimeSpan elapsed)
    {
        var longest = attempt > _ceiling ? maxDelay : minDelay * Math.Pow(2, attempt - 1);
        var delay = minDelay + ((longest - minDelay) * random.NextDouble());
        var remaining = maxWait - elapsed;

        // A rest that is too short for a further delay makes this one the last, and a little longer or shorter.
        return remaining - delay <= minDelay ? remaining - minDelay : delay;
    }
}
