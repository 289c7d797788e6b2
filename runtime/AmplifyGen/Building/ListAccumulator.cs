using System.ComponentModel;
using System.Runtime.InteropServices;

namespace AmplifyGen.Building;

/// <summary>Collects the elements of a list member for a builder.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>Mutable: keep it in a field that is not readonly, and do not copy it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public struct ListAccumulator<T>
{
    private EquatableList<T>? _list;
    private T[]? _items;
    private int _count;

    /// <summary>Gets whether the list was set or added to, even with no elements.</summary>
    public readonly bool IsSet => _list is not null || _items is not null;

    /// <summary>Replaces the list.</summary>
    /// <param name="value">The list; <see langword="null"/> leaves the member unset.</param>
    public void Set(EquatableList<T>? value)
    {
        _list = value;
        _items = null;
        _count = 0;
    }

    /// <summary>Adds elements at the end, in amortized constant time for each. The member is set even if there are no elements.</summary>
    /// <param name="values">The elements.</param>
    public void Add(ReadOnlySpan<T> values)
    {
        values.CopyTo(Extend(values.Length));
    }

    /// <summary>Adds one element at the end.</summary>
    /// <param name="value">The element.</param>
    public void AddOne(T value) => Extend(1)[0] = value;

    /// <summary>Returns the list; <see langword="null"/> if nothing was set.</summary>
    public EquatableList<T>? ToList()
    {
        if (_list is null && _items is not null)
        {
            // A full array becomes part of the list. The next addition allocates a larger array and does not change this one.
            _list = _count == _items.Length && _count > 0
                ? new EquatableList<T>(_items)
                : EquatableList.Create<T>(_items.AsSpan(0, _count));
        }

        return _list;
    }

    /// <summary>Makes room for more elements after the existing ones.</summary>
    private Span<T> Extend(int count)
    {
        if (_items is null)
        {
            _items = new T[(_list?.Count ?? 0) + count];
            _list?.AsSpan().CopyTo(_items);
            _count = _list?.Count ?? 0;
        }

        _list = null;
        if (count > _items.Length - _count)
            Array.Resize(ref _items, Math.Max(_count + count, Math.Max(4, _items.Length * 2)));

        var room = _items.AsSpan(_count, count);
        _count += count;
        return room;
    }
}
