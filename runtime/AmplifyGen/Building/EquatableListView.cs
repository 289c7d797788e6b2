using System.Diagnostics;

namespace AmplifyGen.Building;

/// <summary>Shows the elements of a list in a debugger.</summary>
internal sealed class EquatableListView<T>(EquatableList<T> list)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = list.AsSpan().ToArray();
}
