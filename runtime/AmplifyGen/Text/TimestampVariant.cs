namespace AmplifyGen.Text;

/// <summary>
/// Parses timestamps of responses in the formats of RFC 9110 and RFC 3339, and in common variants: <c>Sunday, 06-Nov-94 08:49:37 GMT</c>,
/// <c>Sun Nov  6 08:49:37 1994</c>, <c>6 Nov 1994 8:49:37 UTC</c>, <c>1994-11-06 08:49z</c>. The day of the week may be wrong or missing.
/// </summary>
internal static class TimestampVariant
{
    // RFC 9110 (5.6.7): a two-digit year that would be further in the future is in the last century.
    private const int MostYearsAhead = 50;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="text">The text.</param>
    /// <param name="now">The current time, which two-digit years are close to.</param>
    public static DateTimeOffset? Parse(ReadOnlySpan<char> text, DateTimeOffset now)
    {
        var cursor = new TimestampCursor(text.Trim());
        var parts = default(TimestampParts);
        var isRead = cursor.IsAtDigit ? TryReadDayOrYear(ref cursor, ref parts, now) : TryReadWeekday(ref cursor, ref parts, now);
        return isRead && cursor.IsAtEnd ? parts.ToTimestamp() : null;
    }

    /// <summary>Reads text that starts with letters: the day of the week, which is ignored, or the month of asctime.</summary>
    private static bool TryReadWeekday(ref TimestampCursor cursor, ref TimestampParts parts, DateTimeOffset now)
    {
        var word = cursor.Letters();
        if (word.IsEmpty)
            return false;

        if (MonthOf(word) is { } first)
            return TryReadAsctime(ref cursor, ref parts, first);

        cursor.SkipSeparators();
        if (cursor.IsAtDigit)
            return TryReadDayOrYear(ref cursor, ref parts, now);

        return MonthOf(cursor.Letters()) is { } month && TryReadAsctime(ref cursor, ref parts, month);
    }

    /// <summary>Reads <c>6 08:49:37 1994</c>, with or without a zone after it.</summary>
    private static bool TryReadAsctime(ref TimestampCursor cursor, ref TimestampParts parts, int month)
    {
        parts.Month = month;
        cursor.SkipSeparators();
        if (!cursor.TryNumber(1, 2, out parts.Day))
            return false;

        cursor.SkipSeparators();
        if (!cursor.TryTime(ref parts))
            return false;

        cursor.SkipSeparators();
        return cursor.TryNumber(4, 4, out parts.Year) && cursor.TryZone(ref parts);
    }

    private static bool TryReadDayOrYear(ref TimestampCursor cursor, ref TimestampParts parts, DateTimeOffset now)
    {
        var start = cursor;
        return TryReadDateTime(ref cursor, ref parts) || TryReadHttpDate(ref start, ref cursor, ref parts, now);
    }

    /// <summary>Reads <c>1994-11-06T08:49:37Z</c>.</summary>
    private static bool TryReadDateTime(ref TimestampCursor cursor, ref TimestampParts parts)
    {
        if (!cursor.TryNumber(4, 4, out parts.Year) || !cursor.TrySkip('-') || !cursor.TryNumber(2, 2, out parts.Month)
            || !cursor.TrySkip('-') || !cursor.TryNumber(2, 2, out parts.Day))
        {
            return false;
        }

        if (!cursor.TrySkip('T') && !cursor.TrySkip('t'))
            cursor.SkipSeparators();

        return cursor.TryTime(ref parts) && cursor.TryZone(ref parts);
    }

    /// <summary>Reads <c>06 Nov 1994 08:49:37 GMT</c> and <c>06-Nov-94 08:49:37 GMT</c>.</summary>
    private static bool TryReadHttpDate(ref TimestampCursor start, ref TimestampCursor cursor, ref TimestampParts parts, DateTimeOffset now)
    {
        cursor = start;
        if (!cursor.TryNumber(1, 2, out parts.Day))
            return false;

        cursor.SkipSeparators();
        if (MonthOf(cursor.Letters()) is not { } month)
            return false;

        parts.Month = month;
        cursor.SkipSeparators();
        if (!cursor.TryNumber(2, 4, out parts.Year, out var digits) || digits == 3)
            return false;

        cursor.SkipSeparators();
        if (!cursor.TryTime(ref parts) || !cursor.TryZone(ref parts))
            return false;

        if (digits == 2)
            parts.Year = NearYear(parts, now);

        return true;
    }

    private static int NearYear(TimestampParts parts, DateTimeOffset now)
    {
        parts.Year += now.Year / 100 * 100;
        var isFarAhead = parts.Year > now.Year + MostYearsAhead
            || (parts.Year == now.Year + MostYearsAhead && parts.ToTimestamp() is { } moment && moment.AddYears(-MostYearsAhead) > now);
        return isFarAhead ? parts.Year - 100 : parts.Year;
    }

    /// <summary>Returns the number of a month. The first three letters of its name are compared.</summary>
    private static int? MonthOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.StartsWith(Months[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return null;
    }
}
