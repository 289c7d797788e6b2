using System.Globalization;
using System.Linq;

namespace AmplifyGen.Client;

/// <content>Functions, with the names of JMESPath. If an argument is <see langword="null"/>, which is an error in JMESPath, they return <see langword="null"/>.</content>
public static partial class JmesPath
{
    /// <summary>Returns the number of code points in a text.</summary>
    public static long? Length(string? text) => text?.EnumerateRunes().LongCount();

    /// <summary>Returns the number of elements in a list.</summary>
    public static long? Length<T>(IReadOnlyList<T>? list) => list?.Count;

    /// <summary>Returns the number of entries in a map.</summary>
    public static long? Length<TKey, TValue>(EquatableMap<TKey, TValue>? map)
        where TKey : notnull => map?.Count;

    /// <summary>Determines whether a text contains another.</summary>
    public static bool? Contains(string? text, string? part) => part is null ? null : text?.Contains(part, StringComparison.Ordinal);

    /// <summary>Determines whether a list contains a value.</summary>
    public static bool? Contains<T>(IReadOnlyList<T>? list, T item) => list?.Contains(item);

    /// <summary>Determines whether a text starts with another.</summary>
    public static bool? StartsWith(string? text, string? start) => start is null ? null : text?.StartsWith(start, StringComparison.Ordinal);

    /// <summary>Determines whether a text ends with another.</summary>
    public static bool? EndsWith(string? text, string? end) => end is null ? null : text?.EndsWith(end, StringComparison.Ordinal);

    /// <summary>Joins texts with a separator between them.</summary>
    public static string? Join(string? separator, IReadOnlyList<string?>? texts) =>
        separator is null || texts is null || texts.Any(static text => text is null) ? null : string.Join(separator, texts);

    /// <summary>Returns the code points of a text in reverse order.</summary>
    public static string? Reverse(string? text) => text is null ? null : string.Concat(text.EnumerateRunes().Reverse());

    /// <summary>Returns the elements of a list in reverse order.</summary>
    public static IReadOnlyList<T>? Reverse<T>(IReadOnlyList<T>? list) => list?.Reverse().ToList();

    /// <summary>Returns the sum of numbers, or the nearest 64-bit number.</summary>
    public static long? Sum(IReadOnlyList<long?>? numbers) => numbers is null || numbers.Contains(null)
        ? null
        : (long)Int128.Clamp(numbers.Aggregate(Int128.Zero, static (sum, number) => sum + number.GetValueOrDefault()), long.MinValue, long.MaxValue);

    /// <summary>Returns the sum of numbers.</summary>
    public static double? Sum(IReadOnlyList<double?>? numbers) => numbers is null || numbers.Contains(null) ? null : numbers.Sum();

    /// <summary>Returns the mean of numbers; <see langword="null"/> if the list is empty.</summary>
    public static double? Average(IReadOnlyList<long?>? numbers) => Sum(numbers) is { } sum && numbers!.Count > 0 ? (double)sum / numbers.Count : null;

    /// <summary>Returns the mean of numbers; <see langword="null"/> if the list is empty.</summary>
    public static double? Average(IReadOnlyList<double?>? numbers) => Sum(numbers) is { } sum && numbers!.Count > 0 ? sum / numbers.Count : null;

    /// <summary>Returns the absolute value of a number, or the nearest 64-bit number.</summary>
    public static long? Abs(long? number) => number is { } value ? Math.Abs(Math.Max(value, -long.MaxValue)) : null;

    /// <summary>Returns the absolute value of a number.</summary>
    public static double? Abs(double? number) => number is { } value ? Math.Abs(value) : null;

    /// <summary>Returns the smallest whole number that is not less than a number.</summary>
    public static double? Ceil(double? number) => number is { } value ? Math.Ceiling(value) : null;

    /// <summary>Returns the largest whole number that is not greater than a number.</summary>
    public static double? Floor(double? number) => number is { } value ? Math.Floor(value) : null;

    /// <summary>Parses a number; returns <see langword="null"/> if the text is not a number.</summary>
    public static double? ToNumber(string? text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;

    /// <summary>Returns the elements in ascending order. Texts are ordered by their code points.</summary>
    public static IReadOnlyList<T>? Sort<T>(IReadOnlyList<T>? list) => SortBy(list, static item => item);

    /// <summary>Returns the largest element; <see langword="null"/> if the list is empty.</summary>
    public static T? Max<T>(IReadOnlyList<T>? list) => MaxBy(list, static item => item);

    /// <summary>Returns the smallest element; <see langword="null"/> if the list is empty.</summary>
    public static T? Min<T>(IReadOnlyList<T>? list) => MinBy(list, static item => item);

    /// <summary>Returns the elements in ascending order of their keys. Elements with equal keys keep their order.</summary>
    public static IReadOnlyList<T>? SortBy<T, TKey>(IReadOnlyList<T>? list, Func<T, TKey> key) =>
        HaveKeys(list, key) ? list!.OrderBy(key, PathOrder<TKey>.Comparer).ToList() : null;

    /// <summary>Returns the first element with the largest key; <see langword="null"/> if the list is empty.</summary>
    public static T? MaxBy<T, TKey>(IReadOnlyList<T>? list, Func<T, TKey> key) => HaveKeys(list, key) && list!.Count > 0 ? list.MaxBy(key, PathOrder<TKey>.Comparer) : default;

    /// <summary>Returns the first element with the smallest key; <see langword="null"/> if the list is empty.</summary>
    public static T? MinBy<T, TKey>(IReadOnlyList<T>? list, Func<T, TKey> key) => HaveKeys(list, key) && list!.Count > 0 ? list.MinBy(key, PathOrder<TKey>.Comparer) : default;

    private static bool HaveKeys<T, TKey>(IReadOnlyList<T>? list, Func<T, TKey> key) => list?.All(item => key(item) is not null) == true;
}
