namespace AmplifyGen.Client;

/// <summary>Contains the tokens that the retries of one client share. When most calls fail, it limits retries so that they do not increase the load.</summary>
internal sealed class RetryQuota
{
    public const int Capacity = 500;

    private int _available = Capacity;

    public int Available => Volatile.Read(ref _available);

    public bool TryTake(int tokens)
    {
        var available = Available;
        while (available >= tokens)
        {
            var before = Interlocked.CompareExchange(ref _available, available - tokens, available);
            if (before == available)
                return true;

            available = before;
        }

        return false;
    }

    public void Return(int tokens)
    {
        var available = Available;

        // While calls succeed, the quota is full and nothing is written.
        while (available < Capacity)
        {
            var before = Interlocked.CompareExchange(ref _available, Math.Min(available + tokens, Capacity), available);
            if (before == available)
                return;

            available = before;
        }
    }
}
