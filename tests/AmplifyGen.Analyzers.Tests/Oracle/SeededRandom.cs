namespace AmplifyGen.Analyzers.Tests.Oracle;

/// <summary>Random numbers that a seed fixes on every platform and in every version (SplitMix64).</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The seed of one of many that belong together.</summary>
    public static ulong Mix(ulong seed, ulong index) => new SeededRandom(seed ^ ((index + 1) * 0xD1B54A32D192ED03UL)).NextValue();

    public int Next(int count) => (int)(NextValue() % (ulong)count);

    public int Between(int min, int max) => min + Next(max - min + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> items) => items[Next(items.Length)];

    public T PickFrom<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    private ulong NextValue()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var value = _state;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
