using System.ComponentModel;
using System.Runtime.InteropServices;

namespace AmplifyGen.Building;

/// <summary>Collects the entries of a map member for a builder.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <remarks>Mutable: keep it in a field that is not readonly, and do not copy it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public struct MapAccumulator<TKey, TValue>
    where TKey : notnull
{
    private EquatableMap<TKey, TValue>? _map;
    private MapEntries<TKey, TValue>? _entries;

    /// <summary>Gets whether the map was set or added to, even with no entries.</summary>
    public readonly bool IsSet => _map is not null || _entries is not null;

    /// <summary>Replaces the map.</summary>
    /// <param name="value">The map; <see langword="null"/> leaves the member unset.</param>
    public void Set(EquatableMap<TKey, TValue>? value)
    {
        _map = value;
        _entries = null;
    }

    /// <summary>Adds an entry at the end, or replaces the value of an existing key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public void Add(TKey key, TValue value)
    {
        if (_entries is null)
        {
            _entries = new MapEntries<TKey, TValue>();
            foreach (var (oldKey, oldValue) in _map ?? EquatableMap<TKey, TValue>.Empty)
                _entries.Set(oldKey, oldValue);
        }

        _map = null;
        _entries.Set(key, value);
    }

    /// <summary>Returns the map; <see langword="null"/> if nothing was set.</summary>
    public EquatableMap<TKey, TValue>? ToMap()
    {
        if (_map is null && _entries is not null)
        {
            // The entries become part of the map. A later addition starts with a copy of them.
            _map = new EquatableMap<TKey, TValue>(_entries);
            _entries = null;
        }

        return _map;
    }
}
