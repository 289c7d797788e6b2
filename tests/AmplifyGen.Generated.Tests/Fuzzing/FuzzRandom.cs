namespace AmplifyGen.Generated.Tests.Fuzzing;

/// <summary>The choices that make one input. The same seed makes the same input on every machine.</summary>
internal sealed class FuzzRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>SplitMix64.</summary>
    public ulong Bits()
    {
        var bits = _state += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>A number from 0 to one below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Bits() % (ulong)end);

    /// <summary>Whether one in so many cases is this one.</summary>
    public bool OneIn(int cases) => Below(cases) == 0;

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];
}
