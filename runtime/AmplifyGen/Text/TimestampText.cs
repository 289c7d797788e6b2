using System.ComponentModel;
using System.Globalization;

namespace AmplifyGen.Text;

/// <summary>Formats and parses timestamps in each of Smithy's formats, always in UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TimestampText
{
    /// <summary>The format of RFC 3339, with as many fractional digits as needed.</summary>
    internal const string DateTimeFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    /// <summary>The IMF-fixdate format of RFC 7231, which has no fractions of a second.</summary>
    internal const string HttpDateFormat = "r";

    private const int MostFractionDigits = 7;

    private static readonly string[] HttpDateFormats = ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, dd MMM yyyy HH:mm:ss.FFFFFFF 'GMT'"];

    /// <summary>Formats a timestamp as seconds since 1970, with a fraction if there is one: <c>1398796238.5</c>.</summary>
    /// <param name="value">The timestamp.</param>
    public static string EpochSeconds(DateTimeOffset value) => ToEpochSeconds(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats a timestamp as RFC 3339: <c>2014-04-29T18:30:38.5Z</c>.</summary>
    /// <param name="value">The timestamp.</param>
    public static string DateTime(DateTimeOffset value) => value.UtcDateTime.ToString(DateTimeFormat, CultureInfo.InvariantCulture);

    /// <summary>Formats a timestamp as RFC 7231: <c>Tue, 29 Apr 2014 18:30:38 GMT</c>.</summary>
    /// <param name="value">The timestamp; fractions of a second are truncated.</param>
    public static string HttpDate(DateTimeOffset value) => value.UtcDateTime.ToString(HttpDateFormat, CultureInfo.InvariantCulture);

    /// <summary>Converts a timestamp exactly: a tick is the seventh digit of a second.</summary>
    internal static decimal ToEpochSeconds(DateTimeOffset value)
    {
        var ticks = value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        var (seconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        return rest == 0 ? seconds : (decimal)ticks / TimeSpan.TicksPerSecond;
    }

    internal static DateTimeOffset? FromEpochSeconds(decimal seconds)
    {
        const decimal first = -62_135_596_800m;
        const decimal end = 253_402_300_800m;
        return seconds is >= first and < end
            ? new DateTimeOffset(DateTimeOffset.UnixEpoch.Ticks + (long)(seconds * TimeSpan.TicksPerSecond), TimeSpan.Zero)
            : null;
    }

    internal static DateTimeOffset? ParseEpochSeconds(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? FromEpochSeconds(seconds) : null;

    /// <summary>
    /// Parses a timestamp from a service, in any of the formats and their common variants. Some services use another format than their model
    /// defines.
    /// </summary>
    internal static DateTimeOffset? ParseAny(ReadOnlySpan<char> text) =>
        ParseDateTime(text) ?? ParseHttpDate(text) ?? ParseEpochSeconds(text) ?? TimestampVariant.Parse(text, DateTimeOffset.UtcNow);

    /// <summary>Parses an RFC 3339 timestamp. Digits smaller than a tick are truncated. Offsets other than Z are applied.</summary>
    internal static DateTimeOffset? ParseDateTime(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        if (point >= 0)
        {
            var end = point + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;

            text = string.Concat(text[..Math.Min(end, point + 1 + MostFractionDigits)], text[end..]);
        }

        const DateTimeStyles style = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, style, out var value) ? value : null;
    }

    internal static DateTimeOffset? ParseHttpDate(ReadOnlySpan<char> text) =>
        DateTimeOffset.TryParseExact(text, HttpDateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? value : null;
}
