using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Metadata;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Checks timestamps in each of Smithy's formats like the reader of the runtime.</summary>
internal static class TimestampValue
{
    private const int LongestText = 64;
    private const int MostFractionDigits = 7;
    private const string DateTime = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    private static readonly string[] HttpDates = ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, dd MMM yyyy HH:mm:ss.FFFFFFF 'GMT'"];

    /// <param name="format">The format in the attribute of the member.</param>
    public static Misfit? Check(TimestampFormat format, JsonValue value) => format switch
    {
        TimestampFormat.EpochSeconds => NumberValue.CheckEpochSeconds(value),
        TimestampFormat.DateTime => CheckText(value, IsDateTime, "an RFC 3339 timestamp such as '2014-04-29T18:30:38Z'"),
        TimestampFormat.HttpDate => CheckText(value, IsHttpDate, "an HTTP date such as 'Tue, 29 Apr 2014 18:30:38 GMT'"),
        // A format that only a later version of the generator knows.
        _ => null,
    };

    private static Misfit? CheckText(JsonValue value, Func<string, bool> isTimestamp, string taken)
    {
        if (value is not JsonString { Value: var text })
            return new Misfit(taken);

        return text.Length <= LongestText && text.All(static character => character <= '\x7F') && isTimestamp(text) ? null : new Misfit(taken, "another string");
    }

    private static bool IsDateTime(string text)
    {
        // Digits smaller than a tick are truncated.
        var point = text.IndexOf('.');
        if (point >= 0)
        {
            var end = point + 1;
            while (end < text.Length && text[end] is >= '0' and <= '9')
                end++;

            text = text.Substring(0, Math.Min(end, point + 1 + MostFractionDigits)) + text.Substring(end);
        }

        return DateTimeOffset.TryParseExact(text, DateTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out _);
    }

    private static bool IsHttpDate(string text) =>
        DateTimeOffset.TryParseExact(text, HttpDates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
