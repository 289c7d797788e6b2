using AmplifyGen.Json;

namespace AmplifyGen.Client;

/// <summary>
/// Holds the pooled memory of a request body until nobody reads it: a service may answer, or a caller give up, while the connection still
/// sends the body.
/// </summary>
internal sealed class BodyLease
{
    // The call itself counts as one reader.
    private int _readers = 1;

    public PooledBuffer Buffer { get; } = PooledBuffer.Rent();

    /// <summary>Begins to read the memory.</summary>
    /// <returns>Whether the memory is still there.</returns>
    public bool TryAcquire()
    {
        var readers = Volatile.Read(ref _readers);
        while (readers > 0)
        {
            var before = Interlocked.CompareExchange(ref _readers, readers + 1, readers);
            if (before == readers)
                return true;

            readers = before;
        }

        return false;
    }

    /// <summary>Ends the reading; the last one to end it gives the memory back.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _readers) == 0)
            Buffer.Dispose();
    }
}
