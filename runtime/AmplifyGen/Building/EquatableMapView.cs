using System.Diagnostics;

namespace AmplifyGen.Building;

/// <summary>What a debugger shows of a map: its entries.</summary>
internal sealed class EquatableMapView<TKey, TValue>(EquatableMap<TKey, TValue> map)
    where TKey : notnull
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public KeyValuePair<TKey, TValue>[] Items { get; } = [.. (IEnumerable<KeyValuePair<TKey, TValue>>)map];
}
