namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>
/// An immutable map with few entries. A change copies it, so path states share what they have in common, and code can enumerate the
/// entries while it changes a state.
/// </summary>
internal readonly struct SmallMap<TKey, TValue>
    where TKey : notnull
{
    private readonly KeyValuePair<TKey, TValue>[]? _entries;

    private SmallMap(KeyValuePair<TKey, TValue>[] entries) => _entries = entries;

    public KeyValuePair<TKey, TValue>[] Entries => _entries ?? [];

    public int Count => _entries?.Length ?? 0;

    public bool TryGetValue(TKey key, out TValue value)
    {
        var index = IndexOf(key);
        value = index < 0 ? default! : _entries![index].Value;
        return index >= 0;
    }

    public bool ContainsKey(TKey key) => IndexOf(key) >= 0;

    public SmallMap<TKey, TValue> With(TKey key, TValue value)
    {
        var index = IndexOf(key);
        if (index >= 0 && EqualityComparer<TValue>.Default.Equals(_entries![index].Value, value) && !IsNewer(_entries[index].Value, value))
            return this;

        var entries = new KeyValuePair<TKey, TValue>[index < 0 ? Count + 1 : Count];
        _entries?.CopyTo(entries, 0);
        entries[index < 0 ? Count : index] = new(key, value);
        return new(entries);
    }

    public SmallMap<TKey, TValue> Without(TKey key)
    {
        var index = IndexOf(key);
        if (index < 0)
            return this;
        if (Count == 1)
            return default;

        var entries = new KeyValuePair<TKey, TValue>[Count - 1];
        Array.Copy(_entries!, 0, entries, 0, index);
        Array.Copy(_entries!, index + 1, entries, index, Count - index - 1);
        return new(entries);
    }

    /// <summary>Determines whether two maps are the same object.</summary>
    public bool Is(SmallMap<TKey, TValue> other) => _entries == other._entries;

    public bool HasSame(SmallMap<TKey, TValue> other)
    {
        if (Is(other))
            return true;
        if (Count != other.Count)
            return false;

        foreach (var pair in Entries)
        {
            if (!other.TryGetValue(pair.Key, out var value) || !EqualityComparer<TValue>.Default.Equals(pair.Value, value))
                return false;
        }

        return true;
    }

    private int IndexOf(TKey key)
    {
        for (var index = 0; index < Count; index++)
        {
            if (EqualityComparer<TKey>.Default.Equals(_entries![index].Key, key))
                return index;
        }

        return -1;
    }

    // Equal symbols can differ in what is known about their types.
    private static bool IsNewer(TValue known, TValue value) => !typeof(TValue).IsValueType && !ReferenceEquals(known, value);
}
