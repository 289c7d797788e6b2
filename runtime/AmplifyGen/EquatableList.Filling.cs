using System.ComponentModel;

namespace AmplifyGen;

/// <content>Lets serializers fill a list.</content>
/// <remarks>
/// System.Text.Json, its source generator, configuration binders and others can fill a collection that has a parameterless constructor and
/// implements <see cref="ICollection{T}"/>. Then they need no converter and no reflection: their code names the element type, so it also
/// works with Native AOT. A list can be filled only until it is read for the first time, so no reader sees it change.
/// </remarks>
public sealed partial class EquatableList<T> : ICollection<T>
{
    // The added elements; null after the list is read for the first time.
    private List<T>? _added;

    /// <summary>Creates a list for a serializer to fill. In your code, use a collection expression.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EquatableList()
        : this([]) => _added = [];

    bool ICollection<T>.IsReadOnly => Volatile.Read(ref _added) is null;

    private T[] Items => Volatile.Read(ref _added) is { } added ? Close(added) : _items;

    void ICollection<T>.Add(T item) => (Volatile.Read(ref _added) ?? throw Immutable()).Add(item);

    void ICollection<T>.Clear() => (Volatile.Read(ref _added) ?? throw Immutable()).Clear();

    bool ICollection<T>.Remove(T item) => (Volatile.Read(ref _added) ?? throw Immutable()).Remove(item);

    bool ICollection<T>.Contains(T item) => Array.IndexOf(Items, item) >= 0;

    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);

    // Two threads that read first create equal arrays, so it does not matter which one is kept.
    private T[] Close(List<T> added)
    {
        var items = added.ToArray();
        _items = items;
        Volatile.Write(ref _added, value: null);
        return items;
    }

    private static NotSupportedException Immutable() => new("The list is read-only.");
}
