using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using AmplifyGen.Building;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Represents an immutable list. Two lists are equal if they have equal elements in the same order.</summary>
/// <typeparam name="T">The type of the elements. Elements are compared with <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <remarks>
/// This is the C# type of Smithy's <c>list</c>. It gives shapes deep value equality, and you can write it as a collection
/// expression: <c>MfaTypes = [MfaTypesElement.Sms]</c>.
/// </remarks>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(EquatableListView<>))]
public sealed partial class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private T[] _items;

    /// <summary>Initializes the list without a copy of <paramref name="items"/>, which must not be changed afterwards.</summary>
    internal EquatableList(T[] items) => _items = items;

    /// <summary>Gets an empty list.</summary>
    public static EquatableList<T> Empty { get; } = new([]);

    /// <summary>Gets the number of elements.</summary>
    public int Count => Items.Length;

    /// <summary>Gets the element at an index.</summary>
    /// <param name="index">The index, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">The index is out of range.</exception>
    public T this[int index] => Items[index];

    /// <summary>Converts an array by copying it; <see langword="null"/> is converted to <see langword="null"/>.</summary>
    /// <param name="items">The elements.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static implicit operator EquatableList<T>?(T[]? items) => items is null ? null : EquatableList.Create(items.AsSpan());

    /// <summary>Converts an immutable array by copying it. A default array is converted to an empty list.</summary>
    /// <param name="items">The elements.</param>
    public static implicit operator EquatableList<T>(ImmutableArray<T> items) => EquatableList.Create(items.AsSpan());

    /// <summary>Determines whether two lists are both <see langword="null"/>, or have equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(EquatableList<T>? left, EquatableList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two lists are different.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(EquatableList<T>? left, EquatableList<T>? right) => !(left == right);

    /// <summary>Returns the elements without copying them.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>Determines whether another list has equal elements in the same order.</summary>
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

    /// <summary>Returns the elements in brackets, formatted with the invariant culture: <c>[a, b]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("[");
        for (var index = 0; index < Items.Length; index++)
            text.Append(index > 0 ? ", " : "").Append(InvariantText.Of(Items[index]));

        return text.Append(']').ToString();
    }

    /// <summary>Returns an enumerator over the elements. It does not allocate.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Enumerates the elements of a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>Gets the current element.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Moves to the next element; returns <see langword="false"/> after the last one.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Creates <see cref="EquatableList{T}"/> objects.</summary>
public static class EquatableList
{
    /// <summary>Creates a list from a copy of the elements. Collection expressions call this.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? EquatableList<T>.Empty : new EquatableList<T>(items.ToArray());

    /// <summary>Creates a list from a copy of the elements. An <see cref="EquatableList{T}"/> is returned unchanged, because it is immutable.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static EquatableList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as EquatableList<T> ?? Create<T>(CollectionsMarshal.AsSpan(new List<T>(items)));
    }
}
