namespace AmplifyGen.Client.Tests;

/// <summary>A clock that stands still until a test moves it from one timer to the next.</summary>
internal sealed class SteppedTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Now;

    public TimeSpan Now
    {
        get
        {
            lock (_lock)
                return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock on from one timer to the next until a wait is over, which has a time limit and a delay. Returns the delays.</summary>
    public async Task<List<double>> RunAsync(Task wait)
    {
        var delays = new List<double>();
        while (!wait.IsCompleted)
        {
            if (Take(atLeast: 2) is { } timer)
            {
                delays.Add(timer.Delay.TotalSeconds);
                timer.Fire();
            }
            else
            {
                await Task.Yield();
            }
        }

        return delays;
    }

    /// <summary>Moves the clock on to the next timer.</summary>
    public void Step() => Take(atLeast: 1)?.Fire();

    private Timer? Take(int atLeast)
    {
        lock (_lock)
        {
            if (_timers.Count < atLeast)
                return null;

            var next = _timers.MinBy(static timer => timer.Due)!;
            _timers.Remove(next);
            _now = next.Due;
            return next;
        }
    }

    private sealed class Timer(SteppedTime time, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public TimeSpan Delay { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;

                Delay = dueTime;
                Due = time._now + dueTime;
                time._timers.Add(this);
            }

            return true;
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (time._lock)
                time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
