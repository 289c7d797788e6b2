using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace AmplifyGen.Json;

/// <summary>For generated readers: compares what was read with what the model knows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireName
{
    /// <summary>Whether two texts are the same.</summary>
    /// <param name="name">What was read.</param>
    /// <param name="known">A constant, whose length the caller has compared already.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => name.SequenceEqual(known);
}
