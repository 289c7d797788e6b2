using System.Collections;

namespace AmplifyGen.Building;

/// <summary>Contains the entries of a map in the order in which they were first added. It is mutable, but not visible outside of the map.</summary>
internal sealed class MapEntries<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
{
    // Up to this size, a loop over the entries is faster than a hash table. Most maps in requests are this small.
    private const int LargestUnindexed = 8;

    private readonly List<KeyValuePair<TKey, TValue>> _entries = [];
    private Dictionary<TKey, int>? _positions;

    public int Count => _entries.Count;

    public KeyValuePair<TKey, TValue> this[int index] => _entries[index];

    public int IndexOf(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_positions is not null)
            return _positions.TryGetValue(key, out var position) ? position : -1;

        for (var i = 0; i < _entries.Count; i++)
        {
            if (EqualityComparer<TKey>.Default.Equals(_entries[i].Key, key))
                return i;
        }

        return -1;
    }

    public void Set(TKey key, TValue value)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            _entries[index] = new(_entries[index].Key, value);
            return;
        }

        _entries.Add(new(key, value));
        if (_positions is not null)
            _positions.Add(key, _entries.Count - 1);
        else if (_entries.Count > LargestUnindexed)
            Index();
    }

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int index) => _entries.CopyTo(array, index);

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Index()
    {
        _positions = [];
        for (var i = 0; i < _entries.Count; i++)
            _positions.Add(_entries[i].Key, i);
    }
}
