using AmplifyGen.Json;

namespace AmplifyGen.Client;

/// <summary>
/// Keeps the pooled memory of a request body until it is not read any more. A service can answer, or a caller can cancel, while the
/// connection still sends the body.
/// </summary>
internal sealed class BodyLease
{
    // The call itself is one reader.
    private int _readers = 1;

    public PooledBuffer Buffer { get; } = PooledBuffer.Rent();

    /// <summary>Starts reading the memory.</summary>
    /// <returns>Whether the memory is still available.</returns>
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

    /// <summary>Ends reading. The last reader returns the memory to the pool.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _readers) == 0)
            Buffer.Dispose();
    }
}
