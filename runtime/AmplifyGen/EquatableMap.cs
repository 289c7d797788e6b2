using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using AmplifyGen.Building;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>An immutable map that is equal to another with the same keys and equal values, in whatever order.</summary>
/// <typeparam name="TKey">The key. Keys are compared with <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <typeparam name="TValue">The value. Values are compared with <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <remarks>The C# form of Smithy's <c>map</c>. Entries are enumerated in the order in which their keys were first added.</remarks>
[CollectionBuilder(typeof(EquatableMap), nameof(EquatableMap.Create))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(EquatableMapView<,>))]
public sealed partial class EquatableMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<EquatableMap<TKey, TValue>>
    where TKey : notnull
{
    private readonly MapEntries<TKey, TValue> _entries;

    /// <summary>Takes over <paramref name="entries"/>, which nobody may change afterwards.</summary>
    internal EquatableMap(MapEntries<TKey, TValue> entries) => _entries = entries;

    /// <summary>The map without entries.</summary>
    public static EquatableMap<TKey, TValue> Empty { get; } = new(new MapEntries<TKey, TValue>());

    /// <summary>How many entries the map has.</summary>
    public int Count => Entries.Count;

    /// <summary>The keys, in the order of the entries.</summary>
    public IEnumerable<TKey> Keys => Entries.Select(static entry => entry.Key);

    /// <summary>The values, in the order of the entries.</summary>
    public IEnumerable<TValue> Values => Entries.Select(static entry => entry.Value);

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The map lacks the key. The message does not repeat it.</exception>
    public TValue this[TKey key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException("The map has no entry with the given key.");

    /// <summary>Whether both are <c>null</c>, or have the same keys with equal values.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">The other map.</param>
    public static bool operator ==(EquatableMap<TKey, TValue>? left, EquatableMap<TKey, TValue>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">The other map.</param>
    public static bool operator !=(EquatableMap<TKey, TValue>? left, EquatableMap<TKey, TValue>? right) => !(left == right);

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var index = Entries.IndexOf(key);
        value = index < 0 ? default : Entries[index].Value;
        return index >= 0;
    }

    /// <summary>Whether <paramref name="other"/> has the same keys with equal values; the order does not matter.</summary>
    /// <param name="other">The map to compare with.</param>
    public bool Equals(EquatableMap<TKey, TValue>? other)
    {
        if (ReferenceEquals(this, other))
            return true;

        if (other is null || other.Count != Count)
            return false;

        foreach (var (key, value) in this)
        {
            if (!other.TryGetValue(key, out var theirs) || !EqualityComparer<TValue>.Default.Equals(value, theirs))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableMap<TKey, TValue>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, because equal maps may hold their entries in different orders.
        var hash = Count;
        foreach (var (key, value) in this)
            hash = unchecked(hash + HashCode.Combine(key, value));

        return hash;
    }

    /// <summary>The entries in braces, in the invariant culture: <c>{k: v, l: w}</c>.</summary>
    public override string ToString() =>
        $"{{{string.Join(", ", Entries.Select(static entry => $"{InvariantText.Of(entry.Key)}: {InvariantText.Of(entry.Value)}"))}}}";

    /// <summary>Enumerates the entries in order, without allocation.</summary>
    public Enumerator GetEnumerator() => new(Entries);

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => Entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Entries.GetEnumerator();

    /// <summary>Enumerates a map.</summary>
    public struct Enumerator
    {
        private readonly MapEntries<TKey, TValue> _entries;
        private int _index;

        internal Enumerator(MapEntries<TKey, TValue> entries)
        {
            _entries = entries;
            _index = -1;
        }

        /// <summary>The current entry.</summary>
        public readonly KeyValuePair<TKey, TValue> Current => _entries[_index];

        /// <summary>Goes to the next entry; <c>false</c> after the last.</summary>
        public bool MoveNext() => ++_index < _entries.Count;
    }
}

/// <summary>Makes <see cref="EquatableMap{TKey, TValue}"/> objects.</summary>
public static class EquatableMap
{
    /// <summary>Copies the entries into a map; where a key comes twice the later value wins. Collection expressions call this.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="entries">The entries.</param>
    /// <exception cref="ArgumentNullException">A key is <c>null</c>.</exception>
    public static EquatableMap<TKey, TValue> Create<TKey, TValue>(ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull
    {
        if (entries.IsEmpty)
            return EquatableMap<TKey, TValue>.Empty;

        var copy = new MapEntries<TKey, TValue>();
        foreach (var (key, value) in entries)
            copy.Set(key, value);

        return new EquatableMap<TKey, TValue>(copy);
    }

    /// <summary>Copies the entries into a map; where a key comes twice the later value wins. A map is returned as it is.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="entries">The entries.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or a key is <c>null</c>.</exception>
    public static EquatableMap<TKey, TValue> From<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries as EquatableMap<TKey, TValue> ?? Create<TKey, TValue>(entries.ToArray());
    }
}
