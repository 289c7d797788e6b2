using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>The ranges that .NET documents for parts of its values: for example, a month is from 1 to 12.</summary>
internal static class PartRanges
{
    /// <summary>Returns the range of a part of a date, a time or a version; <c>null</c> for every other member.</summary>
    public static (decimal? Least, decimal? Greatest)? Of(ISymbol member)
    {
        if (member is not IPropertySymbol || !Framework.IsSystem(member.ContainingType))
            return null;

        return (member.ContainingType.Name, member.Name) switch
        {
            ("DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly", var part) => OfDatePart(part),
            ("TimeSpan", "Hours") => (-23, 23),
            ("TimeSpan", "Minutes" or "Seconds") => (-59, 59),
            ("TimeSpan", "Milliseconds" or "Microseconds") => (-999, 999),
            ("Version", "Major" or "Minor") => (0, int.MaxValue),
            ("Version", "Build" or "Revision") => (-1, int.MaxValue),
            ("Index", "Value") => (0, int.MaxValue),
            ("Uri", "Port") => (-1, ushort.MaxValue),
            ("Environment", "ProcessorCount") => (1, int.MaxValue),
            ("Stopwatch", "ElapsedMilliseconds" or "ElapsedTicks") => (0, long.MaxValue),
            ("Array", "Rank") => (1, int.MaxValue),
            _ => null,
        };
    }

    /// <summary>Determines whether a part of a date, a time or a version can have any value of its range, whatever the other parts are.</summary>
    public static bool IsField(IPropertySymbol part) =>
        Framework.IsSystem(part.ContainingType)
        && (part.ContainingType.Name, part.Name) is
            ("DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly", "Year" or "Month" or "Day" or "DayOfWeek" or "Hour" or "Minute" or "Second" or "Millisecond" or "Microsecond" or "Nanosecond" or "Kind")
            or ("Version", "Major" or "Minor" or "Build" or "Revision");

    private static (decimal? Least, decimal? Greatest)? OfDatePart(string part) => part switch
    {
        "Year" => (1, 9999),
        "Month" => (1, 12),
        "Day" => (1, 31),
        "DayOfYear" => (1, 366),
        "DayOfWeek" => (0, 6),
        "Hour" => (0, 23),
        "Minute" or "Second" => (0, 59),
        "Millisecond" or "Microsecond" or "Nanosecond" => (0, 999),
        "Ticks" => (0, long.MaxValue),
        _ => null,
    };
}
