using System.Globalization;

namespace AmplifyGen.Client;

/// <content>Functions, under the names of JMESPath. Where JMESPath stops with an error, because an argument is <see langword="null"/>, they return <see langword="null"/>.</content>
public static partial class JmesPath
{
    /// <summary>Returns the number of code points in a text.</summary>
    public static long? Length(string? text) => text?.EnumerateRunes().LongCount();

    /// <summary>Returns the number of elements in a list.</summary>
    public static long? Length<T>(IReadOnlyList<T>? list) => list?.Count;

    /// <summary>Returns the number of entries in a map.</summary>
    public static long? Length<TKey, TValue>(EquatableMap<TKey, TValue>? map)
        where TKey : notnull => map?.Count;

    /// <summary>Returns whether a text is part of another.</summary>
    public static bool? Contains(string? text, string? part) => part is null ? null : text?.Contains(part, StringComparison.Ordinal);

    /// <summary>Returns whether a value is an element of a list.</summary>
    public static bool? Contains<T>(IReadOnlyList<T>? list, T item) => list?.Contains(item);

    /// <summary>Returns whether a text begins with another.</summary>
    public static bool? StartsWith(string? text, string? start) => start is null ? null : text?.StartsWith(start, StringComparison.Ordinal);

    /// <summary>Returns whether a text ends with another.</summary>
    public static bool? EndsWith(string? text, string? end) => end is null ? null : text?.EndsWith(end, StringComparison.Ordinal);

    /// <summary>Returns the texts with another between them.</summary>
    public static string? Join(string? separator, IReadOnlyList<string?>? texts) =>
        separator is null || texts is null || texts.Any(static text => text is null) ? null : string.Join(separator, texts);

    /// <summary>Returns the code points of a text from the last to the first.</summary>
    public static string? Reverse(string? text) => text is null ? null : string.Concat(text.EnumerateRunes().Reverse());

    /// <summary>Returns the elements of a list from the last to the first.</summary>
    public static IReadOnlyList<T>? Reverse<T>(IReadOnlyList<T>? list) => list?.Reverse().ToList();

    /// <summary>Returns the sum of numbers, or the nearest that 64 bits hold.</summary>
    public static long? Sum(IReadOnlyList<long?>? numbers) => numbers is null || numbers.Contains(null)
        ? null
        : (long)Int128.Clamp(numbers.Aggregate(Int128.Zero, static (sum, number) => sum + number.GetValueOrDefault()), long.MinValue, long.MaxValue);

    /// <summary>Returns the sum of numbers.</summary>
    public static double? Sum(IReadOnlyList<double?>? numbers) => numbers is null || numbers.Contains(null) ? null : numbers.Sum();

    /// <summary>Returns the mean of numbers; <see langword="null"/> if the list is empty.</summary>
    public static double? Average(IReadOnlyList<long?>? numbers) => Sum(numbers) is { } sum && numbers!.Count > 0 ? (double)sum / numbers.Count : null;

    /// <summary>Returns the mean of numbers; <see langword="null"/> if the list is empty.</summary>
    public static double? Average(IReadOnlyList<double?>? numbers) => Sum(numbers) is { } sum && numbers!.Count > 0 ? sum / numbers.Count : null;

    /// <summary>Returns a number without its sign, or the nearest that 64 bits hold.</summary>
    public static long? Abs(long? number) => number is { } value ? Math.Abs(Math.Max(value, -long.MaxValue)) : null;

    /// <summary>Returns a number without its sign.</summary>
    public static double? Abs(double? number) => number is { } value ? Math.Abs(value) : null;

    /// <summary>Returns the next whole number that is not below a number.</summary>
    public static double? Ceil(double? number) => number is { } value ? Math.Ceiling(value) : null;

    /// <summary>Returns the next whole number that is not above a number.</summary>
    public static double? Floor(double? number) => number is { } value ? Math.Floor(value) : null;

    /// <summary>Returns the number that a text is; <see langword="null"/> if it is not a number.</summary>
    public static double? ToNumber(string? text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;

    /// <summary>Returns the elements in their order. Texts have that of their code points.</summary>
    public static IReadOnlyList<T>? Sort<T>(IReadOnlyList<T>? list) => SortBy(list, static item => item);

    /// <summary>Returns the greatest element; <see langword="null"/> if the list is empty.</summary>
    public static T? Max<T>(IReadOnlyList<T>? list) => MaxBy(list, static item => item);

    /// <summary>Returns the least element; <see langword="null"/> if the list is empty.</summary>
    public static T? Min<T>(IReadOnlyList<T>? list) => MinBy(list, static item => item);

    /// <summary>Returns the elements in the order of their keys. Those with equal keys stay as they are.</summary>
    public static IReadOnlyList<T>? SortBy<T, TKey>(IReadOnlyList<T>? list, Func<T, TKey> key) =>
        HaveKeys(list, key) ? list!.OrderBy(key, PathOrder<TKey>.Comparer).ToList() : null;

    /// <summary>Returns the first element with the greatest key; <see langword="null"/> if the list is empty.</summary>
    public static T? MaxBy<T, TKey>(IReadOnlyList<T>? list, Func<T, TKey> key) => HaveKeys(list, key) && list!.Count > 0 ? list.MaxBy(key, PathOrder<TKey>.Comparer) : default;

    /// <summary>Returns the first element with the least key; <see langword="null"/> if the list is empty.</summary>
    public static T? MinBy<T, TKey>(IReadOnlyList<T>? list, Func<T, TKey> key) => HaveKeys(list, key) && list!.Count > 0 ? list.MinBy(key, PathOrder<TKey>.Comparer) : default;

    private static bool HaveKeys<T, TKey>(IReadOnlyList<T>? list, Func<T, TKey> key) => list?.All(item => key(item) is not null) == true;
}
