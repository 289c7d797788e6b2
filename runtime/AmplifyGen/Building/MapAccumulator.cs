using System.ComponentModel;
using System.Runtime.InteropServices;

namespace AmplifyGen.Building;

/// <summary>A map member while its builder is being filled.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <remarks>Mutable: keep it in a field that is not readonly, and do not copy it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public struct MapAccumulator<TKey, TValue>
    where TKey : notnull
{
    private EquatableMap<TKey, TValue>? _map;
    private MapEntries<TKey, TValue>? _entries;

    /// <summary>Whether a map was set or added to, be it without entries.</summary>
    public readonly bool IsSet => _map is not null || _entries is not null;

    /// <summary>Replaces what was there.</summary>
    /// <param name="value">The map; <c>null</c> leaves the member unset.</param>
    public void Set(EquatableMap<TKey, TValue>? value)
    {
        _map = value;
        _entries = null;
    }

    /// <summary>Adds an entry at the end, or gives a key that is there a new value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
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

    /// <summary>The map; <c>null</c> if nothing was set.</summary>
    public EquatableMap<TKey, TValue>? ToMap()
    {
        if (_map is null && _entries is not null)
        {
            // The entries are handed over; a later addition starts from a copy of them.
            _map = new EquatableMap<TKey, TValue>(_entries);
            _entries = null;
        }

        return _map;
    }
}
