using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using AmplifyGen.Building;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Represents an immutable map. Two maps are equal if they have the same keys with equal values, in any order.</summary>
/// <typeparam name="TKey">The type of the keys. Keys are compared with <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <typeparam name="TValue">The type of the values. Values are compared with <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <remarks>This is the C# type of Smithy's <c>map</c>. Entries are enumerated in the order in which their keys were first added.</remarks>
[CollectionBuilder(typeof(EquatableMap), nameof(EquatableMap.Create))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(EquatableMapView<,>))]
public sealed partial class EquatableMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<EquatableMap<TKey, TValue>>
    where TKey : notnull
{
    private readonly MapEntries<TKey, TValue> _entries;

    /// <summary>Initializes the map without a copy of <paramref name="entries"/>, which must not be changed afterwards.</summary>
    internal EquatableMap(MapEntries<TKey, TValue> entries) => _entries = entries;

    /// <summary>Gets an empty map.</summary>
    public static EquatableMap<TKey, TValue> Empty { get; } = new(new MapEntries<TKey, TValue>());

    /// <summary>Gets the number of entries.</summary>
    public int Count => Entries.Count;

    /// <summary>Gets the keys, in the order of the entries.</summary>
    public IEnumerable<TKey> Keys
    {
        get
        {
            foreach (var (key, _) in this)
                yield return key;
        }
    }

    /// <summary>Gets the values, in the order of the entries.</summary>
    public IEnumerable<TValue> Values
    {
        get
        {
            foreach (var (_, value) in this)
                yield return value;
        }
    }

    /// <summary>Gets the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The map does not contain the key. The message does not show the key.</exception>
    public TValue this[TKey key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException("The map does not contain the given key.");

    /// <summary>Determines whether two maps are both <see langword="null"/>, or have the same keys with equal values.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">The other map.</param>
    public static bool operator ==(EquatableMap<TKey, TValue>? left, EquatableMap<TKey, TValue>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two maps are different.</summary>
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

    /// <summary>Determines whether another map has the same keys with equal values, in any order.</summary>
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
        // The sum does not depend on the order, which can differ between equal maps.
        var hash = Count;
        foreach (var (key, value) in this)
            hash = unchecked(hash + HashCode.Combine(key, value));

        return hash;
    }

    /// <summary>Returns the entries in braces, formatted with the invariant culture: <c>{k: v, l: w}</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var (key, value) in this)
            text.Append(text.Length > 1 ? ", " : "").Append(InvariantText.Of(key)).Append(": ").Append(InvariantText.Of(value));

        return text.Append('}').ToString();
    }

    /// <summary>Returns an enumerator over the entries. It does not allocate.</summary>
    public Enumerator GetEnumerator() => new(Entries);

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => Entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Entries.GetEnumerator();

    /// <summary>Enumerates the entries of a map.</summary>
    public struct Enumerator
    {
        private readonly MapEntries<TKey, TValue> _entries;
        private int _index;

        internal Enumerator(MapEntries<TKey, TValue> entries)
        {
            _entries = entries;
            _index = -1;
        }

        /// <summary>Gets the current entry.</summary>
        public readonly KeyValuePair<TKey, TValue> Current => _entries[_index];

        /// <summary>Moves to the next entry; returns <see langword="false"/> after the last one.</summary>
        public bool MoveNext() => ++_index < _entries.Count;
    }
}

/// <summary>Creates <see cref="EquatableMap{TKey, TValue}"/> objects.</summary>
public static class EquatableMap
{
    /// <summary>Creates a map from a copy of the entries. If a key occurs more than once, the last value is used. Collection expressions call this.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="entries">The entries.</param>
    /// <exception cref="ArgumentNullException">A key is <see langword="null"/>.</exception>
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

    /// <summary>Creates a map from a copy of the entries. If a key occurs more than once, the last value is used. A map is returned unchanged.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="entries">The entries.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or a key is <see langword="null"/>.</exception>
    public static EquatableMap<TKey, TValue> From<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries as EquatableMap<TKey, TValue> ?? Create<TKey, TValue>(CollectionsMarshal.AsSpan(new List<KeyValuePair<TKey, TValue>>(entries)));
    }
}
