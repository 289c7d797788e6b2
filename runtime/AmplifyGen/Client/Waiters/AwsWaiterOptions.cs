namespace AmplifyGen;

/// <summary>Configures how long a client waits for a state, and how often it calls the operation. Options that you do not set come from the model.</summary>
/// <remarks>
/// The delay between two calls doubles from <see cref="MinDelay"/> to <see cref="MaxDelay"/>. Each delay is a random part of it, but not
/// shorter than <see cref="MinDelay"/>.
/// </remarks>
public sealed record AwsWaiterOptions
{
    /// <summary>The time that a client waits if neither the options nor the model set it: 10 minutes.</summary>
    public static readonly TimeSpan DefaultMaxWaitTime = TimeSpan.FromMinutes(10);

    /// <summary>The longest time that a timer supports.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly TimeSpan? _maxWaitTime;
    private readonly TimeSpan? _minDelay;
    private readonly TimeSpan? _maxDelay;

    /// <summary>
    /// Gets the time after which the wait ends with an <see cref="AwsTimeoutException"/>; <see langword="null"/> for the time in the model, or
    /// <see cref="DefaultMaxWaitTime"/> if the model has none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not greater than zero, or is greater than 24 days.</exception>
    public TimeSpan? MaxWaitTime
    {
        get => _maxWaitTime;
        init => _maxWaitTime = Check(value);
    }

    /// <summary>Gets the shortest delay between two calls; <see langword="null"/> for the delay in the model.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not greater than zero, or is greater than 24 days.</exception>
    public TimeSpan? MinDelay
    {
        get => _minDelay;
        init => _minDelay = Check(value);
    }

    /// <summary>Gets the longest delay between two calls; <see langword="null"/> for the delay in the model. A value less than the shortest delay has the effect of the shortest delay.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not greater than zero, or is greater than 24 days.</exception>
    public TimeSpan? MaxDelay
    {
        get => _maxDelay;
        init => _maxDelay = Check(value);
    }

    /// <summary>Gets the options for the calls of the operation; <see langword="null"/> for those of the client.</summary>
    public AwsCallOptions? Call { get; init; }

    /// <summary>Gets the clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets the source of the random delays.</summary>
    public Random Random { get; init; } = Random.Shared;

    private static TimeSpan? Check(TimeSpan? value)
    {
        if (value is { } time && (time <= TimeSpan.Zero || time > Longest))
            throw new ArgumentOutOfRangeException(nameof(value), time, "The time must be greater than zero and at most 24 days.");

        return value;
    }
}
