using System.ComponentModel;
using System.Runtime.InteropServices;

namespace AmplifyGen.Building;

/// <summary>A list member while its builder is being filled.</summary>
/// <typeparam name="T">The element.</typeparam>
/// <remarks>Mutable: keep it in a field that is not readonly, and do not copy it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public struct ListAccumulator<T>
{
    private EquatableList<T>? _list;
    private T[]? _items;
    private int _count;

    /// <summary>Whether a list was set or added to, be it with no elements.</summary>
    public readonly bool IsSet => _list is not null || _items is not null;

    /// <summary>Replaces what was there.</summary>
    /// <param name="value">The list; <c>null</c> leaves the member unset.</param>
    public void Set(EquatableList<T>? value)
    {
        _list = value;
        _items = null;
        _count = 0;
    }

    /// <summary>Adds elements at the end, in amortised constant time each; adding none still sets the member.</summary>
    /// <param name="values">The elements.</param>
    public void Add(ReadOnlySpan<T> values)
    {
        values.CopyTo(Extend(values.Length));
    }

    /// <summary>Adds one element at the end.</summary>
    /// <param name="value">The element.</param>
    public void AddOne(T value) => Extend(1)[0] = value;

    /// <summary>The list; <c>null</c> if nothing was set.</summary>
    public EquatableList<T>? ToList()
    {
        if (_list is null && _items is not null)
        {
            // A full array is handed over: the next addition makes a larger one and leaves it alone.
            _list = _count == _items.Length && _count > 0
                ? new EquatableList<T>(_items)
                : EquatableList.Create<T>(_items.AsSpan(0, _count));
        }

        return _list;
    }

    /// <summary>Makes room for more elements behind those there are.</summary>
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
