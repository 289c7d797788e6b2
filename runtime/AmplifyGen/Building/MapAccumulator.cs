using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace AmplifyGen.Building;

/// <summary>Contains entries that are collected for a map member.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <remarks>Each addition returns the value to continue with. The previous value must not be used again.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct MapAccumulator<TKey, TValue>
    where TKey : notnull
{
    private readonly MapEntries<TKey, TValue>? _entries;

    private MapAccumulator(MapEntries<TKey, TValue> entries) => _entries = entries;

    /// <summary>Adds an entry at the end, or replaces the value of an existing key.</summary>
    /// <param name="entries">The entries so far.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="before">The map before the first entry that is added.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static MapAccumulator<TKey, TValue> Add(MapAccumulator<TKey, TValue> entries, TKey key, TValue value, EquatableMap<TKey, TValue>? before = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (entries._entries is not { } all)
        {
            all = new MapEntries<TKey, TValue>();
            foreach (var (oldKey, oldValue) in before ?? EquatableMap<TKey, TValue>.Empty)
                all.Set(oldKey, oldValue);
        }

        all.Set(key, value);
        return new MapAccumulator<TKey, TValue>(all);
    }

    /// <summary>Returns a map with the entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="otherwise">The map if nothing was added.</param>
    [return: NotNullIfNotNull(nameof(otherwise))]
    public static EquatableMap<TKey, TValue>? ToMap(MapAccumulator<TKey, TValue> entries, EquatableMap<TKey, TValue>? otherwise) =>
        entries._entries is { } all ? new EquatableMap<TKey, TValue>(all) : otherwise;
}
