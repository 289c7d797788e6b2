using System.Runtime.InteropServices;

namespace AmplifyGen.Json;

/// <summary>Records whether the last name is in the model, for each object around a position in a JSON text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct KnownNames
{
    private const int LevelsPerWord = 64;
    private const int MostLevels = 2 * LevelsPerWord;

    // One bit per level. Names at deeper levels are treated as unknown, which hides more of them but never shows more.
    private ulong _levels;
    private ulong _deeperLevels;

    /// <summary>Gets a value in which the names of all levels are known that can be recorded.</summary>
    public static KnownNames All => new() { _levels = ulong.MaxValue, _deeperLevels = ulong.MaxValue };

    /// <param name="depth">The level, from 1.</param>
    public readonly bool Has(int depth) => depth <= MostLevels && ((depth <= LevelsPerWord ? _levels : _deeperLevels) & Bit(depth)) != 0;

    public void Add(int depth)
    {
        if (depth <= LevelsPerWord)
            _levels |= Bit(depth);
        else if (depth <= MostLevels)
            _deeperLevels |= Bit(depth);
    }

    public void Forget(int depth)
    {
        if (depth <= LevelsPerWord)
            _levels &= ~Bit(depth);
        else if (depth <= MostLevels)
            _deeperLevels &= ~Bit(depth);
    }

    // A shift uses the lowest six bits of its count.
    private static ulong Bit(int depth) => 1UL << (depth - 1);
}
