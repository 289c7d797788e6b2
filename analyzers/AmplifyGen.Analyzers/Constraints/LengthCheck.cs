using System.Globalization;
using AmplifyGen.Analyzers.Facts;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Compares lengths with their limits, and says of a wrong one what is wrong.</summary>
internal static class LengthCheck
{
    private static readonly (string One, string Many) Characters = ("character", "characters");
    private static readonly (string One, string Many) Elements = ("element", "elements");

    /// <summary>The end of a message that begins with the member, or <c>null</c> if the text is neither too short nor too long.</summary>
    public static string? OfText(LengthLimits limits, string text)
    {
        var length = CodePoints(text);
        return length < limits.Min || length > limits.Max ? Sentence(limits, Characters, Number(length)) : null;
    }

    /// <summary>As for a text, of a list or map with a number of elements.</summary>
    /// <param name="isWhole">Whether these are all elements; otherwise there may be more.</param>
    public static string? OfElements(LengthLimits limits, long count, bool isWhole)
    {
        if (count > limits.Max)
            return Sentence(limits, Elements, (isWhole ? "" : "at least ") + Number(count));

        return isWhole && count < limits.Min ? Sentence(limits, Elements, Number(count)) : null;
    }

    /// <summary>Smithy counts Unicode code points; a surrogate pair is one.</summary>
    private static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }

        return count;
    }

    private static string Sentence(LengthLimits limits, (string One, string Many) unit, string actual) =>
        $"takes {Amount(limits, unit)} but is given {actual}";

    private static string Amount(LengthLimits limits, (string One, string Many) unit)
    {
        if (limits.Max == long.MaxValue)
            return $"at least {Counted(limits.Min, unit)}";

        if (limits.Min == limits.Max)
            return $"exactly {Counted(limits.Max, unit)}";

        return limits.Min == 0 ? $"at most {Counted(limits.Max, unit)}" : $"{Number(limits.Min)} to {Counted(limits.Max, unit)}";
    }

    private static string Counted(long number, (string One, string Many) unit) => $"{Number(number)} {(number == 1 ? unit.One : unit.Many)}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
