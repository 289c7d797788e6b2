namespace AmplifyGen;

/// <summary>How long a client waits for a state, and how often it asks. Without a setting the model decides.</summary>
/// <remarks>
/// The delay between two calls doubles from <see cref="MinDelay"/> to <see cref="MaxDelay"/>, and each is a random part of that, but never
/// shorter than <see cref="MinDelay"/>.
/// </remarks>
public sealed record AwsWaiterOptions
{
    /// <summary>How long a client waits if neither the options nor the model say it: 10 minutes.</summary>
    public static readonly TimeSpan DefaultMaxWaitTime = TimeSpan.FromMinutes(10);

    /// <summary>A timer takes no longer times.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly TimeSpan? _maxWaitTime;
    private readonly TimeSpan? _minDelay;
    private readonly TimeSpan? _maxDelay;

    /// <summary>
    /// Gets the time after which the wait ends with an <see cref="AwsTimeoutException"/>; <see langword="null"/> for the time that the model
    /// states, or <see cref="DefaultMaxWaitTime"/> if it states none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero, or above 24 days.</exception>
    public TimeSpan? MaxWaitTime
    {
        get => _maxWaitTime;
        init => _maxWaitTime = Check(value);
    }

    /// <summary>Gets the shortest delay between two calls; <see langword="null"/> for that of the model.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero, or above 24 days.</exception>
    public TimeSpan? MinDelay
    {
        get => _minDelay;
        init => _minDelay = Check(value);
    }

    /// <summary>Gets the longest delay between two calls; <see langword="null"/> for that of the model. A value below the shortest delay counts as that.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero, or above 24 days.</exception>
    public TimeSpan? MaxDelay
    {
        get => _maxDelay;
        init => _maxDelay = Check(value);
    }

    /// <summary>Gets what is different for the calls of the operation; <see langword="null"/> if nothing is.</summary>
    public AwsCallOptions? Call { get; init; }

    /// <summary>Gets what measures the time and waits.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets what makes the delays random.</summary>
    public Random Random { get; init; } = Random.Shared;

    private static TimeSpan? Check(TimeSpan? value)
    {
        if (value is { } time && (time <= TimeSpan.Zero || time > Longest))
            throw new ArgumentOutOfRangeException(nameof(value), time, "The time must be above zero, and 24 days at most.");

        return value;
    }
}
