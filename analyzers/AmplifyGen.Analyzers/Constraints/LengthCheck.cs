using System.Globalization;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Compares lengths with their limits, and describes what is wrong.</summary>
internal static class LengthCheck
{
    /// <summary>Returns the end of a message that starts with the member, or <c>null</c> if the text is neither too short nor too long.</summary>
    public static string? OfText(LengthLimits limits, string text) => OfCount(limits, LengthUnit.Characters, GivenCount.Exactly(CodePoints(text)));

    /// <summary>Checks a number of bytes, elements or entries, like the length of a text.</summary>
    public static string? OfCount(LengthLimits limits, LengthUnit unit, GivenCount count)
    {
        var isExact = count.AtLeast == count.AtMost;
        if (count.AtLeast > limits.Max)
            return Sentence(limits, unit, (isExact ? "" : "at least ") + Number(count.AtLeast));

        return count.AtMost is { } most && most < limits.Min ? Sentence(limits, unit, (isExact ? "" : "at most ") + Number(most)) : null;
    }

    /// <summary>Returns the number of Unicode code points, which Smithy counts. A surrogate pair is one.</summary>
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

    private static string Sentence(LengthLimits limits, LengthUnit unit, string actual) => $"takes {Amount(limits, unit)} but is given {actual}";

    private static string Amount(LengthLimits limits, LengthUnit unit)
    {
        if (limits.Max == long.MaxValue)
            return $"at least {Counted(limits.Min, unit)}";

        if (limits.Min == limits.Max)
            return $"exactly {Counted(limits.Max, unit)}";

        return limits.Min == 0 ? $"at most {Counted(limits.Max, unit)}" : $"{Number(limits.Min)} to {Counted(limits.Max, unit)}";
    }

    private static string Counted(long number, LengthUnit unit) => $"{Number(number)} {(number == 1 ? unit.One : unit.Many)}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
