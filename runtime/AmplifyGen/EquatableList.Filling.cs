using System.ComponentModel;

namespace AmplifyGen;

/// <content>How serializers fill a list.</content>
/// <remarks>
/// System.Text.Json, its source generator, configuration binders and others fill a collection that has a constructor without parameters and is an
/// <see cref="ICollection{T}"/>. They need no converter then, and no reflection: the code that they make names the element type, and it is
/// there under Native AOT too. Only a list that nobody has read yet can be filled, so no one ever sees it change.
/// </remarks>
public sealed partial class EquatableList<T> : ICollection<T>
{
    // What was added; null from the first time that the list is read.
    private List<T>? _added;

    /// <summary>Creates a list for a serializer to fill. Elsewhere, use a collection expression.</summary>
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

    // Two threads that read first make equal arrays, and either will do.
    private T[] Close(List<T> added)
    {
        var items = added.ToArray();
        _items = items;
        Volatile.Write(ref _added, value: null);
        return items;
    }

    private static NotSupportedException Immutable() => new("The list cannot be changed.");
}
