using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace AmplifyGen.Building;

/// <summary>Contains elements that are collected for a list member.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>
/// Each addition returns the value to continue with. The previous value must not be used again. Methods get values and return values, so that the
/// compiler can keep a builder with such a field on the stack.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct ListAccumulator<T>
{
    private readonly T[]? _items;
    private readonly int _count;

    private ListAccumulator(T[] items, int count) => (_items, _count) = (items, count);

    /// <summary>Adds elements at the end, in amortized constant time for each. There is a list afterwards, even if there are no elements.</summary>
    /// <param name="elements">The elements so far.</param>
    /// <param name="values">The elements to add.</param>
    /// <param name="before">The list before the first element that is added.</param>
    public static ListAccumulator<T> Add(ListAccumulator<T> elements, ReadOnlySpan<T> values, EquatableList<T>? before = null)
    {
        elements = elements.Extend(values.Length, before);
        values.CopyTo(elements._items.AsSpan(elements._count - values.Length));
        return elements;
    }

    /// <summary>Adds one element at the end.</summary>
    /// <param name="elements">The elements so far.</param>
    /// <param name="value">The element to add.</param>
    /// <param name="before">The list before the first element that is added.</param>
    public static ListAccumulator<T> AddOne(ListAccumulator<T> elements, T value, EquatableList<T>? before = null)
    {
        elements = elements.Extend(1, before);
        elements._items![elements._count - 1] = value;
        return elements;
    }

    /// <summary>Returns a list with the elements.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="otherwise">The list if nothing was added.</param>
    [return: NotNullIfNotNull(nameof(otherwise))]
    public static EquatableList<T>? ToList(ListAccumulator<T> elements, EquatableList<T>? otherwise) => elements._items switch
    {
        null => otherwise,
        var items when elements._count == items.Length && elements._count > 0 => new EquatableList<T>(items),
        var items => EquatableList.Create<T>(items.AsSpan(0, elements._count)),
    };

    /// <summary>Makes room for more elements after the existing ones.</summary>
    private ListAccumulator<T> Extend(int count, EquatableList<T>? before)
    {
        if (_items is not { } items)
        {
            var first = new T[(before?.Count ?? 0) + count];
            before?.AsSpan().CopyTo(first);
            return new ListAccumulator<T>(first, first.Length);
        }

        if (count > items.Length - _count)
            Array.Resize(ref items, Math.Max(_count + count, Math.Max(4, items.Length * 2)));
        return new ListAccumulator<T>(items, _count + count);
    }
}
