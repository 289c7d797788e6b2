using System.Globalization;
using AmplifyGen.Json;
using AmplifyGen.Tests.Json;
using AmplifyGen.Text;
using CsCheck;

namespace AmplifyGen.Tests.Text;

/// <summary>Timestamps of responses, in each format that HTTP, RFC 3339 and Smithy have, and in the variants that are sent all the same.</summary>
public sealed class TimestampVariantTests
{
    private static readonly DateTimeOffset Moment = new(1994, 11, 6, 8, 49, 37, TimeSpan.Zero);

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT")]
    [InlineData("Sun Nov  6 08:49:37 1994")]
    [InlineData("Sun Nov 6 08:49:37 1994")]
    [InlineData("Sun Nov  6 08:49:37 1994 GMT")]
    [InlineData("Nov 6 08:49:37 1994")]
    [InlineData("Sun, 6 Nov 1994 08:49:37 GMT")]
    [InlineData("Sun, 06 Nov 1994 8:49:37 GMT")]
    [InlineData("Tue, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 UTC")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 UT")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 +0000")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 -0000")]
    [InlineData("Sun, 06 Nov 1994 09:49:37 +0100")]
    [InlineData("Sun, 06 Nov 1994 08:49:37")]
    [InlineData("Sun, 06 Nov 1994 08:49:37.000 GMT")]
    [InlineData("Sun,06 Nov 1994 08:49:37 GMT")]
    [InlineData("06 Nov 1994 08:49:37 GMT")]
    [InlineData("6-Nov-1994 08:49:37 GMT")]
    [InlineData("sun, 06 nov 1994 08:49:37 gmt")]
    [InlineData("Sunday, 06 November 1994 08:49:37 GMT")]
    [InlineData("  Sun, 06 Nov 1994 08:49:37 GMT ")]
    [InlineData("1994-11-06T08:49:37Z")]
    [InlineData("1994-11-06t08:49:37z")]
    [InlineData("1994-11-06 08:49:37Z")]
    [InlineData("1994-11-06T08:49:37+00:00")]
    [InlineData("1994-11-06T08:49:37-00:00")]
    [InlineData("1994-11-06T09:49:37+01:00")]
    [InlineData("1994-11-06T09:49:37+0100")]
    [InlineData("1994-11-05T22:49:37-10:00")]
    [InlineData("1994-11-06T08:49:37")]
    [InlineData("1994-11-06 08:49:37 UTC")]
    [InlineData("784111777")]
    [InlineData("784111777.0")]
    [InlineData("7.84111777e8")]
    public void Each_form_is_the_same_moment(string text)
    {
        Assert.Equal(Moment, TimestampText.ParseAny(text));
        Assert.Equal(TimeSpan.Zero, TimestampText.ParseAny(text)?.Offset);
    }

    [Fact]
    public void Every_month_has_its_name_in_each_form() => Assert.All(Enumerable.Range(1, 12), static month =>
    {
        var moment = new DateTimeOffset(1994, month, 6, 8, 49, 37, TimeSpan.Zero);
        Assert.Equal(moment, TimestampText.ParseAny(moment.ToString("d-MMM-yy HH:mm:ss", CultureInfo.InvariantCulture)));
        Assert.Equal(moment, TimestampText.ParseAny(moment.ToString("MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture)));
        Assert.Equal(moment, TimestampText.ParseAny(moment.ToString("dddd, dd MMMM yyyy H:mm:ss", CultureInfo.InvariantCulture)));
    });

    [Theory]
    [InlineData("+05:30", -330)]
    [InlineData("-0330", 210)]
    [InlineData("+23:59", -1439)]
    [InlineData("-23:59", 1439)]
    [InlineData(" ut", 0)]
    [InlineData("gmt", 0)]
    [InlineData("utc", 0)]
    [InlineData("+24:00", null)]
    [InlineData("+00:60", null)]
    [InlineData("+1", null)]
    [InlineData("+01:0", null)]
    [InlineData("PST", null)]
    public void An_offset_is_taken_into_account_or_refused(string zone, int? minutes)
    {
        DateTimeOffset? moment = minutes is { } shift ? Moment.AddMinutes(shift) : null;
        Assert.Equal(moment, TimestampText.ParseAny("1994-11-06 08:49:37" + zone));
        Assert.Equal(moment, TimestampText.ParseAny("6 Nov 1994 08:49:37" + zone));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData(", 06 Nov 1994 08:49:37 GMT")]
    [InlineData("Sun, 06 Now 1994 08:49:37 GMT")]
    [InlineData("Sun, 06 Nov 199 08:49:37 GMT")]
    [InlineData("Sun, 06 Nov 1994 0849 GMT")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT x")]
    [InlineData("Sun Nov x 08:49:37 1994")]
    [InlineData("Sun Nov 6 x 1994")]
    [InlineData("Sun Nov 6 08:49:37 94")]
    [InlineData("Sun, 31 Feb 1994 08:49:37 GMT")]
    [InlineData("1994-11-06T24:00:00Z")]
    [InlineData("1994-11-06T08:60:00Z")]
    [InlineData("1994-11-06T08:49:61Z")]
    public void What_is_no_timestamp_is_none(string text) => Assert.Null(TimestampText.ParseAny(text));

    [Fact]
    public void Each_format_alone_reads_its_own()
    {
        Assert.Equal(Moment.AddTicks(1_234_567), TimestampText.ParseDateTime("1994-11-06T08:49:37.123456789Z"));
        Assert.Equal(Moment.AddTicks(5_000_000), TimestampText.ParseDateTime("1994-11-06T08:49:37.5Z"));
        Assert.Equal(Moment, TimestampText.ParseDateTime("1994-11-06T09:49:37+01:00"));
        Assert.Null(TimestampText.ParseDateTime(".5Z"));
        Assert.Null(TimestampText.ParseDateTime("Sun, 06 Nov 1994 08:49:37 GMT"));
        Assert.Equal(Moment, TimestampText.ParseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"));
        Assert.Equal(Moment.AddTicks(5_000_000), TimestampText.ParseHttpDate("Sun, 06 Nov 1994 08:49:37.5 GMT"));
        Assert.Null(TimestampText.ParseHttpDate("1994-11-06T08:49:37Z"));
    }

    [Fact]
    public void Seconds_reach_from_the_first_timestamp_to_the_last()
    {
        Assert.Equal(DateTimeOffset.MinValue, TimestampText.ParseEpochSeconds("-62135596800"));
        Assert.Null(TimestampText.ParseEpochSeconds("-62135596800.1"));
        Assert.Equal(DateTimeOffset.MaxValue, TimestampText.ParseEpochSeconds("253402300799.9999999"));
        Assert.Null(TimestampText.ParseEpochSeconds("253402300800"));
        Assert.Equal(784111777m, TimestampText.ToEpochSeconds(Moment));
        Assert.Equal(784111777.5m, TimestampText.ToEpochSeconds(Moment.AddTicks(5_000_000)));
    }

    [Theory]
    [InlineData("2023-05-15T00:00Z", "2023-05-15T00:00:00Z")]
    [InlineData("2023-05-15T00:00+02:00", "2023-05-14T22:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [InlineData("2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00.5Z")]
    [InlineData("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z")]
    [InlineData("2014-04-29T18:30:38.12345678901z", "2014-04-29T18:30:38.1234567Z")]
    [InlineData("Tue, 29 Apr 2014 18:30:38.25 UTC", "2014-04-29T18:30:38.25Z")]
    [InlineData("0001-01-01T00:00:00z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999z", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("2024-02-29t00:00:00z", "2024-02-29T00:00:00Z")]
    public void What_RFC_3339_allows_is_read(string text, string expected) =>
        Assert.Equal(expected, TimestampText.DateTime(Assert.NotNull(TimestampText.ParseAny(text))));

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("Sun")]
    [InlineData("Sun,")]
    [InlineData("Sun, 06 Nov 1994")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 EST")]
    [InlineData("Sun, 31 Nov 1994 08:49:37 GMT")]
    [InlineData("Sun, 00 Nov 1994 08:49:37 GMT")]
    [InlineData("Sun, 06 Nov 194 08:49:37 GMT")]
    [InlineData("Sun, 06 Nox 1994 08:49:37 GMT")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT, Mon")]
    [InlineData("Sun Nov 6 08:49:37")]
    [InlineData("2014-04-29")]
    [InlineData("2014-04-29T18")]
    [InlineData("2014-04-29T24:00:00Z")]
    [InlineData("2014-04-29T18:60:00Z")]
    [InlineData("2014-04-29T18:30:61Z")]
    [InlineData("2014-04-29T18:30:38+24:00")]
    [InlineData("2014-04-29T18:30:38+01:60")]
    [InlineData("2014-13-01T00:00:00z")]
    [InlineData("2023-02-29T00:00:00z")]
    [InlineData("0000-01-01T00:00:00z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("1e400")]
    [InlineData("253402300800")]
    [InlineData("Infinity")]
    public void What_is_no_moment_is_none(string text) => Assert.Null(TimestampText.ParseAny(text));

    [Theory]
    [InlineData("94", "2026-06-15", 1994)]
    [InlineData("26", "2026-06-15", 2026)]
    [InlineData("76", "2026-12-15", 2076)]
    [InlineData("76", "2026-06-15", 1976)]
    [InlineData("77", "2026-06-15", 1977)]
    [InlineData("00", "2026-06-15", 2000)]
    [InlineData("99", "2060-06-15", 2099)]
    public void A_year_of_two_digits_is_at_most_fifty_years_ahead(string year, string now, int expected)
    {
        var today = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        Assert.Equal(expected, TimestampVariant.Parse($"Sunday, 06-Nov-{year} 08:49:37 GMT", today)?.Year);
    }

    [Fact]
    public void Any_moment_is_read_back_from_each_form() => Gen.Long[DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks].Sample(static ticks =>
    {
        var moment = new DateTimeOffset(ticks, TimeSpan.Zero);
        var second = moment.AddTicks(-(ticks % TimeSpan.TicksPerSecond));
        Assert.Equal(moment, TimestampText.ParseAny(Text(moment, "yyyy-MM-dd't'HH:mm:ss.fffffff'z'")));
        Assert.Equal(second, TimestampText.ParseAny(Text(moment, "ddd, d MMM yyyy H:mm:ss 'UTC'")));
        Assert.Equal(second, TimestampText.ParseAny(Text(moment, "ddd MMM d HH:mm:ss yyyy")));
        Assert.Equal(second, TimestampText.ParseAny(Text(moment, "r")));

        static string Text(DateTimeOffset value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
    });

    [Fact]
    public void No_text_makes_reading_fail() => Gen.OneOf(Gen.String[Gen.OneOf<char>([.. "0169:-+.,TtZz GMTUCSunNovae\t"]), 0, 40], Gen.String[0, 40]).Sample(
        static text => _ = TimestampText.ParseAny(text), iter: 100_000);

    [Theory]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT")]
    [InlineData("1994-11-06t08:49:37z")]
    [InlineData("784111777")]
    public void A_body_may_have_any_form_whatever_its_model_says(string text)
    {
        Assert.Equal(Moment, Reading.OfResponse($"\"{text}\"", static (ref JsonShapeReader reader) => reader.ReadEpochSeconds()));
        Assert.Equal(Moment, Reading.OfResponse($"\"{text}\"", static (ref JsonShapeReader reader) => reader.ReadDateTime()));
        Assert.Equal(Moment, Reading.OfResponse($"\"{text}\"", static (ref JsonShapeReader reader) => reader.ReadHttpDate()));
    }

    [Theory]
    [InlineData("Tue, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("1994-11-06t08:49:37z")]
    public void A_text_that_no_service_made_keeps_to_the_format_of_the_model(string text)
    {
        Reading.Failure($"\"{text}\"", static (ref JsonShapeReader reader) => reader.ReadDateTime());
        Reading.Failure($"\"{text}\"", static (ref JsonShapeReader reader) => reader.ReadHttpDate());
    }
}
