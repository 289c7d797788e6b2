using System.Diagnostics;

namespace AmplifyGen.Building;

/// <summary>Shows the entries of a map in a debugger.</summary>
internal sealed class EquatableMapView<TKey, TValue>(EquatableMap<TKey, TValue> map)
    where TKey : notnull
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public KeyValuePair<TKey, TValue>[] Items { get; } = [.. (IEnumerable<KeyValuePair<TKey, TValue>>)map];
}
