using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace AmplifyGen.Json;

/// <summary>For generated readers: compares texts with names in the model.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireName
{
    /// <summary>Determines whether two texts are equal.</summary>
    /// <param name="name">The text that was read.</param>
    /// <param name="known">A constant. The caller has already compared its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => name.SequenceEqual(known);
}
