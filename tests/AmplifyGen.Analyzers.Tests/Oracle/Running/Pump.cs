namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>Runs what comes after an <c>await</c> on the same thread, one after the other, so that a run is the same each time.</summary>
internal sealed class Pump : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = new();

    public override void Post(SendOrPostCallback d, object? state) => _queue.Enqueue((d, state));

    /// <summary>Runs until nothing is left.</summary>
    public void Drain()
    {
        while (_queue.TryDequeue(out var next))
            next.Callback(next.State);
    }

    public void Clear() => _queue.Clear();
}
