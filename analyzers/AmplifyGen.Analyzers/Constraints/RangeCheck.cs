using System.Globalization;
using AmplifyGen.Analyzers.Facts;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Compares numbers with their limits, and describes what is wrong.</summary>
internal static class RangeCheck
{
    /// <summary>Returns the end of a message that starts with the member, or <c>null</c> if the number is within the limits or cannot be compared.</summary>
    /// <param name="number">The number as it is sent, in decimal text.</param>
    public static string? Of(RangeLimits limits, string number, bool isSensitive)
    {
        var isOutside = (limits.Min is { } min && Compare(number, min) < 0) || (limits.Max is { } max && Compare(number, max) > 0);
        return isOutside ? $"takes a number {Amount(limits)} but is given {(isSensitive ? "another" : number)}" : null;
    }

    /// <summary>Returns the text that is sent for a constant, or <c>null</c> if it is not a number.</summary>
    public static string? TextOf(object? constant) => constant switch
    {
        // The shortest text with the same value: 0.1f is 0.1, although its value as a double is not.
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        decimal or byte or sbyte or short or ushort or int or uint or long or ulong => ((IFormattable)constant).ToString(format: null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Amount(RangeLimits limits) => limits switch
    {
        { Min: null } => $"up to {limits.Max}",
        { Max: null } => $"from {limits.Min}",
        _ => $"from {limits.Min} to {limits.Max}",
    };

    // Decimals are compared exactly. A number beyond their range is so far from others that doubles are precise enough. NaN is not comparable.
    private static int Compare(string left, string right)
    {
        const NumberStyles Style = NumberStyles.Float;
        var culture = CultureInfo.InvariantCulture;
        if (decimal.TryParse(left, Style, culture, out var exactLeft) && decimal.TryParse(right, Style, culture, out var exactRight))
            return exactLeft.CompareTo(exactRight);

        if (!double.TryParse(left, Style, culture, out var l) || !double.TryParse(right, Style, culture, out var r))
            return 0;

        return l < r ? -1 : l > r ? 1 : 0;
    }
}
