using System.Diagnostics;

namespace AmplifyGen.Building;

/// <summary>What a debugger shows of a list: its elements.</summary>
internal sealed class EquatableListView<T>(EquatableList<T> list)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = list.AsSpan().ToArray();
}
