using System.Text.Json;
using Acme.Monitor;

namespace AmplifyGen.Generated.Tests.Operations;

/// <summary>Errors of which a part cannot be read: the error and all other parts are there all the same.</summary>
public sealed class OddErrorTests
{
    private static readonly DateTimeOffset Moment = new(1994, 11, 6, 8, 49, 37, TimeSpan.Zero);

    [Theory]
    [InlineData("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT")]
    [InlineData("Retry-After", "7.5")]
    [InlineData("Retry-After", "")]
    [InlineData("Retry-After", "30, 30")]
    [InlineData("X-Tiny", "128")]
    [InlineData("X-Small", "x")]
    [InlineData("X-Size", "9223372036854775808")]
    [InlineData("X-Big", "1e99999")]
    [InlineData("X-Exact", "1e99999999999")]
    [InlineData("X-Half", "half")]
    [InlineData("X-Ratio", "1,5")]
    [InlineData("X-Open", "yes")]
    [InlineData("X-At", "now")]
    [InlineData("X-Until", "later")]
    [InlineData("X-Since", "1e400")]
    [InlineData("X-Marks", "Sun, 06 Nov 1994 08:49:37 GMT, Sun")]
    [InlineData("X-Days", "1994-11-06")]
    [InlineData("X-Limits", "1, two")]
    [InlineData("X-Note", "*")]
    [InlineData("X-Level", "HIGH")]
    public void A_header_that_cannot_be_read_costs_only_its_member(string name, string value)
    {
        var exception = Read<Overload>(503, """{"why":"Wait.","reason":"load"}""", ("x-amzn-errortype", "Overload"), ("x-amzn-requestid", "r-1"), ("X-Tags", "a"), (name, value));

        Assert.Equal(("Wait.", "load", "Overload", "r-1", 503, true), (exception.Message, exception.Reason, exception.ErrorCode, exception.RequestId, exception.StatusCode, exception.IsRetryable));
        Assert.Equal(["a"], exception.Tags!);
        Assert.Contains($"The header '{name}' ", Assert.IsType<FormatException>(exception.InnerException).Message, StringComparison.Ordinal);
        Assert.Equal(
            (null, null, null, null, null, null, null, null, null, null),
            (exception.RetryAfter, exception.Tiny, exception.Size, exception.Big, exception.Open, exception.At, exception.Marks, exception.Limits, exception.Note, exception.Level));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("{}")]
    public void The_headers_are_read_where_the_body_is_empty(string body)
    {
        var exception = Read<Overload>(503, body, ("x-amzn-errortype", "Overload"), ("Retry-After", "7"), ("X-Mood", "LOUD"), ("X-Label-A", "b"));

        Assert.Equal((7, Mood.Loud, "b"), (exception.RetryAfter, exception.Mood, exception.Labels!["A"]));
        Assert.Null(exception.InnerException);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("[]")]
    [InlineData("nul")]
    [InlineData("{")]
    [InlineData("""{"reason":"lo""")]
    [InlineData("""{"count":1,}""")]
    public void The_headers_are_read_where_the_body_cannot_be(string body)
    {
        var exception = Read<Overload>(503, body, ("x-amzn-errortype", "Overload"), ("Retry-After", "7"));

        Assert.Equal(7, exception.RetryAfter);
        Assert.IsType<JsonException>(exception.InnerException);
    }

    [Theory]
    [InlineData("""{"reason":"load","count":"many","why":"Wait.","member":["a"],"choice":{"text":"t"}}""")]
    [InlineData("""{"count":1.5,"reason":"load","choice":{"text":"t"},"member":["a"],"why":"Wait."}""")]
    [InlineData("""{"count":{"a":[1]},"reason":"load","choice":{"text":"t"},"member":["a"],"why":"Wait."}""")]
    public void A_member_of_the_body_that_cannot_be_read_costs_only_itself(string body)
    {
        var exception = Read<Overload>(503, body, ("x-amzn-errortype", "Overload"));

        Assert.Equal(("load", null, "Wait.", new PlainChoice.Text("t")), (exception.Reason, exception.Count, exception.Message, exception.Choice));
        Assert.Equal(["a"], exception.Member!);
        Assert.Equal("$.count", Assert.IsType<JsonException>(exception.InnerException).Path);
    }

    [Fact]
    public void What_is_before_the_end_of_a_text_that_was_cut_off_is_kept()
    {
        var exception = Read<Overload>(503, """{"__type":"Overload","reason":"load","count":3,"why":"Wa""");

        Assert.Equal(("load", 3), (exception.Reason, exception.Count));
        Assert.IsType<JsonException>(exception.InnerException);
    }

    [Fact]
    public void Many_members_that_cannot_be_read_cost_no_more_time_than_a_few()
    {
        var body = $$"""{"__type":"Overload",{{string.Join(',', Enumerable.Repeat("\"count\":\"x\"", 200_000))}},"reason":"load"}""";
        var start = TimeProvider.System.GetTimestamp();
        Assert.IsType<JsonException>(Read<Overload>(503, body).InnerException);
        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Headers_of_an_error_may_have_any_form_of_a_date()
    {
        var exception = Read<Overload>(
            503, "", ("x-amzn-errortype", "Overload"), ("X-At", "784111777"), ("X-Until", "Sunday, 06-Nov-94 08:49:37 GMT"), ("X-Since", "1994-11-06t08:49:37z"), ("X-Days", "Sun, 6 Nov 1994 08:49:37 UTC"));

        Assert.Equal((Moment, Moment, Moment, Moment), (exception.At, exception.Until, exception.Since, exception.Days![0]));
    }

    [Theory]
    [InlineData("""{"why":"Wait."}""", "Wait.")]
    [InlineData("""{"why":"Wait.","message":"Other."}""", "Wait.")]
    [InlineData("""{"message":"Other."}""", "Other.")]
    [InlineData("""{"why":null,"Message":"Other."}""", "Other.")]
    public void A_message_is_read_under_its_wire_name(string body, string expected) =>
        Assert.Equal(expected, Read<Overload>(503, body, ("x-amzn-errortype", "Overload")).Message);

    [Theory]
    [InlineData("""{"err_text":"Odd.","detail":3}""", "Odd.")]
    [InlineData("""{"err_text":"Odd.","message":"Plain.","detail":3}""", "Plain.")]
    public void A_member_called_errorMessage_is_the_message_where_no_other_is(string body, string expected)
    {
        var exception = Read<Worded>(400, body, ("x-amzn-errortype", "Worded"));

        Assert.Equal((expected, "Odd.", 3), (exception.Message, exception.ErrorMessage, exception.Detail));
    }

    [Fact]
    public void A_message_may_be_in_a_header()
    {
        Assert.Equal("Header.", Read<HeaderWorded>(409, "", ("x-amzn-errortype", "HeaderWorded"), ("X-Message", "Header.")).Message);
        Assert.Equal("Body.", Read<HeaderWorded>(409, """{"message":"Body."}""", ("x-amzn-errortype", "HeaderWorded")).Message);
    }

    [Theory]
    [InlineData("""{"name":"hall"}""", "hall", false)]
    [InlineData("""{"name":1}""", null, true)]
    [InlineData("", null, false)]
    public void A_member_may_be_the_whole_body(string body, string? name, bool hasFault)
    {
        var exception = Read<Whole>(410, body, ("x-amzn-errortype", "Whole"), ("X-Wait", "3"));

        Assert.Equal((name, 3, hasFault), (exception.Place?.Name, exception.Wait, exception.InnerException is JsonException));
    }

    [Fact]
    public void A_page_leaves_an_excerpt_where_nothing_that_the_service_answers_is_sensitive()
    {
        const string page = "<html>\r\n<h1>Bad\u0007 gateway</h1>\r\n</html>";

        Assert.Equal(
            "The service returned an error (HTTP status 502). The body is not JSON: <html> <h1>Bad gateway</h1> </html>",
            Assert.Throws<MonitorException>(() => PingOperation.ReadResponse(Responses.Of(502, page))).Message);
        Assert.Equal(
            "The service returned the error 'Overload' (HTTP status 503). The body is not JSON: <html> <h1>Bad gateway</h1> </html>",
            Read<Overload>(503, page, ("x-amzn-errortype", "Overload")).Message);
        Assert.Equal("The service returned the error 'Locked' (HTTP status 423).", Read<Locked>(423, page, ("x-amzn-errortype", "Locked")).Message);
        Assert.Equal(
            "The service returned an error (HTTP status 502).",
            Assert.Throws<MonitorException>(() => WatchOperation.ReadResponse(Responses.Of(502, page))).Message);
    }

    private static T Read<T>(int status, string body, params (string Name, string Value)[] headers)
        where T : MonitorException => Assert.Throws<T>(() => WatchOperation.ReadResponse(Responses.Of(status, body, headers)));
}
