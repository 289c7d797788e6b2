using System.ComponentModel;
using System.Linq;

namespace AmplifyGen.Client;

/// <summary>
/// For generated code: implements the parts of JMESPath that C# has no operator for. Arguments and results can be <see langword="null"/>, and the result for
/// <see langword="null"/> is <see langword="null"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JmesPath
{
    /// <summary>Applies an expression to a value that the expression uses more than once.</summary>
    public static TResult Let<T, TResult>(T value, Func<T, TResult> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body(value);
    }

    /// <summary>Returns the result of a function for each element, without <see langword="null"/>.</summary>
    public static IReadOnlyList<TResult>? Project<T, TResult>(IReadOnlyList<T>? list, Func<T, TResult> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (list is null)
            return null;

        var results = new List<TResult>(list.Count);
        foreach (var item in list)
        {
            if (body(item) is { } result)
                results.Add(result);
        }

        return results;
    }

    /// <summary>Returns the result of a function for each element.</summary>
    public static IReadOnlyList<TResult>? Map<T, TResult>(IReadOnlyList<T>? list, Func<T, TResult> body) => list?.Select(body).ToList();

    /// <summary>Returns the elements for which the condition is true.</summary>
    public static IReadOnlyList<T>? Where<T>(IReadOnlyList<T>? list, Func<T, bool> condition) => list?.Where(condition).ToList();

    /// <summary>Returns the elements of all lists in a list. A <see langword="null"/> in place of a list remains an element.</summary>
    public static IReadOnlyList<T>? Flatten<T>(IReadOnlyList<IReadOnlyList<T>?>? list) => list?.SelectMany(static inner => inner ?? [default!]).ToList();

    /// <summary>Returns an element. A negative index counts from the end.</summary>
    public static T? At<T>(IReadOnlyList<T>? list, int index)
    {
        if (list is null)
            return default;

        var position = index < 0 ? list.Count + index : index;
        return position >= 0 && position < list.Count ? list[position] : default;
    }

    /// <summary>Returns part of a list, like a slice in Python.</summary>
    public static IReadOnlyList<T>? Slice<T>(IReadOnlyList<T>? list, int? first, int? last, int? step)
    {
        if (list is null)
            return null;

        var stride = step ?? 1;
        var isForward = stride > 0;
        var (lowest, highest) = isForward ? (0, list.Count) : (-1, list.Count - 1);
        var from = Bound(first, isForward ? lowest : highest);
        var to = Bound(last, isForward ? highest : lowest);
        var results = new List<T>();

        // Positions are 64-bit numbers because a stride can be larger than the list.
        for (long position = from; isForward ? position < to : position > to; position += stride)
            results.Add(list[(int)position]);

        return results;

        int Bound(int? index, int absent) =>
            index is { } value ? Math.Clamp(value < 0 ? list.Count + value : value, lowest, highest) : absent;
    }

    /// <summary>Returns the value of a key.</summary>
    public static TResult? Find<TKey, TValue, TResult>(EquatableMap<TKey, TValue>? map, TKey key, Func<TValue, TResult> select)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(select);
        return map is not null && map.TryGetValue(key, out var value) ? select(value) : default;
    }

    /// <summary>Returns the values of a map.</summary>
    public static IReadOnlyList<TResult>? Values<TKey, TValue, TResult>(EquatableMap<TKey, TValue>? map, Func<TValue, TResult> select)
        where TKey : notnull => map?.Values.Select(select).ToList();

    /// <summary>Returns the keys of a map.</summary>
    public static IReadOnlyList<string>? Keys<TKey, TValue>(EquatableMap<TKey, TValue>? map, Func<TKey, string> select)
        where TKey : notnull => map?.Keys.Select(select).ToList();

    /// <summary>Determines whether two lists have equal elements in the same order.</summary>
    public static bool AreEqual<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right) => left is null || right is null ? left is null && right is null : left.SequenceEqual(right);

    /// <summary>Determines whether a list has elements, and all of them are equal to a value.</summary>
    public static bool All<T>(IReadOnlyList<T>? list, T expected) => list is { Count: > 0 } && list.All(item => EqualityComparer<T>.Default.Equals(item, expected));

    /// <summary>Determines whether an element of a list is equal to a value.</summary>
    public static bool AnyOf<T>(IReadOnlyList<T>? list, T expected) => list?.Contains(expected) == true;
}
