using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using AmplifyGen.Building;

namespace AmplifyGen;

/// <content>Lets serializers fill a map without a converter, like an <see cref="EquatableList{T}"/>.</content>
public sealed partial class EquatableMap<TKey, TValue> : IDictionary<TKey, TValue>
{
    // Whether entries can still be added, because the map has not been read.
    private bool _isOpen;

    /// <summary>Creates a map for a serializer to fill. In your code, use a collection expression.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EquatableMap()
        : this(new MapEntries<TKey, TValue>()) => _isOpen = true;

    ICollection<TKey> IDictionary<TKey, TValue>.Keys => [.. Keys];

    ICollection<TValue> IDictionary<TKey, TValue>.Values => [.. Values];

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => !_isOpen;

    private MapEntries<TKey, TValue> Entries
    {
        get
        {
            if (_isOpen)
                _isOpen = false;

            return _entries;
        }
    }

    TValue IDictionary<TKey, TValue>.this[TKey key]
    {
        get => this[key];
        set => Open().Set(key, value);
    }

    void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
    {
        if (Open().IndexOf(key) >= 0)
            throw new ArgumentException("The map already contains the given key.", nameof(key));

        _entries.Set(key, value);
    }

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => ((IDictionary<TKey, TValue>)this).Add(item.Key, item.Value);

    void ICollection<KeyValuePair<TKey, TValue>>.Clear() => throw Immutable();

    bool IDictionary<TKey, TValue>.Remove(TKey key) => throw Immutable();

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw Immutable();

    // A serializer that rejects duplicate names calls this between two entries, so it does not end the filling.
    bool IDictionary<TKey, TValue>.ContainsKey(TKey key) => _entries.IndexOf(key) >= 0;

    bool IDictionary<TKey, TValue>.TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => TryGetValue(key, out value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) =>
        TryGetValue(item.Key, out var value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => Entries.CopyTo(array, arrayIndex);

    private MapEntries<TKey, TValue> Open() => _isOpen ? _entries : throw Immutable();

    private static NotSupportedException Immutable() => new("The map is read-only.");
}
