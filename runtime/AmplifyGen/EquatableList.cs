using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using AmplifyGen.Building;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>An immutable list that is equal to another with equal elements in the same order.</summary>
/// <typeparam name="T">The element. Elements are compared with <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <remarks>
/// The C# form of Smithy's <c>list</c>. It makes the value equality of a shape deep, and can be written as a collection
/// expression: <c>MfaTypes = [MfaTypesElement.Sms]</c>.
/// </remarks>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(EquatableListView<>))]
public sealed partial class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private T[] _items;

    /// <summary>Takes over <paramref name="items"/>, which nobody may change afterwards.</summary>
    internal EquatableList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static EquatableList<T> Empty { get; } = new([]);

    /// <summary>How many elements the list has.</summary>
    public int Count => Items.Length;

    /// <summary>The element at a position.</summary>
    /// <param name="index">From zero to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Items[index];

    /// <summary>Copies an array into a list; <c>null</c> stays <c>null</c>.</summary>
    /// <param name="items">The elements.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static implicit operator EquatableList<T>?(T[]? items) => items is null ? null : EquatableList.Create(items.AsSpan());

    /// <summary>Copies an immutable array into a list; a default one becomes the empty list.</summary>
    /// <param name="items">The elements.</param>
    public static implicit operator EquatableList<T>(ImmutableArray<T> items) => EquatableList.Create(items.AsSpan());

    /// <summary>Whether both are <c>null</c>, or have equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(EquatableList<T>? left, EquatableList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(EquatableList<T>? left, EquatableList<T>? right) => !(left == right);

    /// <summary>The elements, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>Whether <paramref name="other"/> has equal elements in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(EquatableList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || Items.AsSpan().SequenceEqual(other.Items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
            hash.Add(item);

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, in the invariant culture: <c>[a, b]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", Items.Select(InvariantText.Of))}]";

    /// <summary>Enumerates the elements in order, without allocation.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Enumerates a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The current element.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element; <c>false</c> after the last.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="EquatableList{T}"/> objects.</summary>
public static class EquatableList
{
    /// <summary>Copies the elements into a list. Collection expressions call this.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="items">The elements.</param>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? EquatableList<T>.Empty : new EquatableList<T>(items.ToArray());

    /// <summary>Copies the elements into a list; a list is returned as it is, since it cannot change.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="items">The elements.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <c>null</c>.</exception>
    public static EquatableList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as EquatableList<T> ?? Create<T>(items.ToArray());
    }
}
