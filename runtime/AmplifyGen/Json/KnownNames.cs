using System.Runtime.InteropServices;

namespace AmplifyGen.Json;

/// <summary>For each object around a position in a JSON text, whether the model knows the name that was read last there.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct KnownNames
{
    private const int MostLevels = 64;

    // One bit per level. Names that are deeper count as unknown, which shows less of them and never more.
    private ulong _levels;

    /// <param name="depth">The level, from 1.</param>
    public readonly bool Has(int depth) => depth <= MostLevels && (_levels & Bit(depth)) != 0;

    public void Add(int depth)
    {
        if (depth <= MostLevels)
            _levels |= Bit(depth);
    }

    public void Forget(int depth)
    {
        if (depth <= MostLevels)
            _levels &= ~Bit(depth);
    }

    private static ulong Bit(int depth) => 1UL << (depth - 1);
}
