using System.Text;
using System.Text.Json;
using Acme.Signals;
using CsCheck;

namespace AmplifyGen.Generated.Tests.Json;

public sealed class TimestampTests
{
    private static readonly DateTimeOffset Moment = new(2014, 4, 29, 20, 30, 38, TimeSpan.FromHours(2));

    [Fact]
    public void Each_format_has_its_text() => Assert.Equal(
        """{"start":1398796238,"end":"2014-04-29T18:30:38Z","expires":"Tue, 29 Apr 2014 18:30:38 GMT","marks":["2014-04-29T18:30:38Z","2014-04-29T18:30:38.5Z"]}""",
        new RecordRequest { Start = Moment, End = Moment, Expires = Moment, Marks = [Moment, Moment.AddMilliseconds(500)] }.ToJson());

    [Theory]
    [InlineData(1, "1398796238.0000001")]
    [InlineData(5_000_000, "1398796238.5")]
    [InlineData(-13987962380000001, "-0.0000001")]
    public void Seconds_have_the_digits_that_they_need(long ticks, string number) =>
        Assert.Equal($$"""{"start":{{number}}}""", new RecordRequest { Start = Moment.AddTicks(ticks) }.ToJson());

    [Fact]
    public void Any_timestamp_reads_back_as_it_was() => Gen.Long[DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks].Sample(ticks =>
    {
        var moment = new DateTimeOffset(ticks, TimeSpan.Zero);
        var request = new RecordRequest { Start = moment, End = moment, Marks = [moment] };

        Assert.Equal(request, RecordRequest.FromJson(request.ToUtf8Json()));
    });

    [Theory]
    [InlineData("1398796238.50", 500)]
    [InlineData("1.3987962385e9", 500)]
    [InlineData("13987962385E-1", 500)]
    public void Seconds_are_read_as_any_number(string number, int milliseconds) =>
        Assert.Equal(Moment.AddMilliseconds(milliseconds), RecordRequest.FromJson($$"""{"start":{{number}}}""").Start);

    [Theory]
    [InlineData("2014-04-29T20:30:38+02:00", 0)]
    [InlineData("2014-04-29T18:30:38.1234567899Z", 1234567)]
    [InlineData("2014-04-29t18:30:38z", null)]
    [InlineData("2014-04-29", null)]
    [InlineData("2014-04-29T18:30:61Z", null)]
    [InlineData("", null)]
    public void A_date_time_has_an_offset_and_any_number_of_digits(string text, int? ticks)
    {
        var json = $$"""{"start":0,"end":"{{text}}"}""";
        if (ticks is { } some)
            Assert.Equal(Moment.AddTicks(some), RecordRequest.FromJson(json).End);
        else
            Assert.Contains("$.end", Assert.Throws<JsonException>(() => RecordRequest.FromJson(json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"start":"2014-04-29T18:30:38Z"}""")]
    [InlineData("""{"start":253402300800}""")]
    [InlineData("""{"start":1e400}""")]
    [InlineData("""{"start":0,"expires":"Wed, 29 Apr 2014 18:30:38 GMT"}""")]
    public void A_document_keeps_to_the_format_of_the_model(string json) => Assert.Throws<JsonException>(() => RecordRequest.FromJson(json));

    [Theory]
    [InlineData("1398796238", "\"2014-04-29T18:30:38Z\"")]
    [InlineData("\"2014-04-29T18:30:38Z\"", "1398796238")]
    [InlineData("\"Tue, 29 Apr 2014 18:30:38 GMT\"", "\"1398796238\"")]
    public void A_response_may_use_another_format(string stored, string kept)
    {
        var response = Respond($$"""{"stored":{{stored}},"kept":{{kept}}}""");

        Assert.Equal((Moment, Moment), (response.Stored, response.Kept));
    }

    [Fact]
    public void A_response_that_lacks_a_required_timestamp_or_blob_gets_the_first_and_the_empty_one()
    {
        var response = Respond("{}");

        Assert.Equal((DateTimeOffset.UnixEpoch, Blob.Empty), (response.Stored, response.Digest));
    }

    private static RecordResponse Respond(string json) =>
        RecordOperation.ReadResponse(new AwsHttpResponse { StatusCode = 200, Body = Encoding.UTF8.GetBytes(json) });
}
