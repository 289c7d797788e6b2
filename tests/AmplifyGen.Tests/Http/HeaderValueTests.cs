using System.Text.Json;
using AmplifyGen.Http;
using CsCheck;

namespace AmplifyGen.Tests.Http;

public sealed class HeaderValueTests
{
    private static readonly DateTimeOffset Moment = new(1994, 11, 6, 8, 49, 37, TimeSpan.Zero);

    [Theory]
    [InlineData("30", 30)]
    [InlineData(" 30 ", 30)]
    [InlineData("+30", 30)]
    [InlineData("30.0", 30)]
    [InlineData("3e1", 30)]
    [InlineData("-0", 0)]
    [InlineData("7.5", null)]
    [InlineData("", null)]
    [InlineData("30, 30", null)]
    [InlineData("2147483648", null)]
    [InlineData("1e9999999999999999999", null)]
    [InlineData("Wed, 21 Oct 2026 07:28:00 GMT", null)]
    public void A_whole_number_is_read_where_it_is_one(string text, int? expected)
    {
        Assert.Equal(expected, HeaderValue.Optional<int?>(Response(text), "x-a", static header => header.ToInt32()));
        if (expected is null)
            Assert.Throws<JsonException>(() => HeaderValue.Required<int?>(Response(text), "X-A", "GetIt", static header => header.ToInt32()));
    }

    [Fact]
    public void A_required_header_that_cannot_be_read_is_named_with_its_operation_and_not_shown()
    {
        var exception = Assert.Throws<JsonException>(static () => HeaderValue.Required<long?>(Response("hunter2"), "X-A", "GetIt", static header => header.ToInt64()));
        Assert.Equal("The response to 'GetIt' cannot be read. The header 'X-A' of the response is not a number in the range of the member.", exception.Message);
        Assert.IsType<FormatException>(exception.InnerException);
    }

    [Theory]
    [InlineData("127", 127)]
    [InlineData("127.0", 127)]
    [InlineData("-128", -128)]
    [InlineData("-1.28e2", -128)]
    [InlineData("128", null)]
    [InlineData("128.0", null)]
    [InlineData("-129", null)]
    [InlineData("-129.0", null)]
    public void A_whole_number_reaches_to_the_ends_of_its_type(string text, int? expected) =>
        Assert.Equal(expected, HeaderValue.Optional<sbyte?>(Response(text), "X-A", static header => header.ToSByte()));

    [Fact]
    public void What_was_expected_of_a_header_is_said()
    {
        Assert.Equal(
            ["true or false", "a whole number", "a number", "valid base64", "a timestamp", "a number in the range of the member"],
            [
                Expected(static header => header.ToBoolean()),
                Expected(static header => header.ToBigInteger()),
                Expected(static header => header.ToBigDecimal()),
                Expected(static header => header.FromBase64()),
                Expected(static header => header.ToDateTime()),
                Expected(static header => header.ToDouble()),
            ]);

        static string Expected(Func<HeaderValue, object> read)
        {
            _ = HeaderValue.Optional(Response("*"), "X-A", read, out var unreadable);
            const string start = "The header 'X-A' of the response is not ";
            Assert.StartsWith(start, unreadable?.Message, StringComparison.Ordinal);
            return unreadable!.Message[start.Length..^1];
        }
    }

    [Fact]
    public void Headers_that_begin_alike_make_a_map()
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-meta-b"] = "2", ["X-Meta-A"] = "1", ["X-Meta-"] = "0", ["X-Other"] = "3" };
        var map = HeaderValue.WithPrefix(new AwsHttpResponse { StatusCode = 200, Headers = headers }, "x-meta-", static name => name);
        Assert.Equal([new("A", "1"), new("b", "2")], map!);
        Assert.Null(HeaderValue.WithPrefix(new AwsHttpResponse { StatusCode = 200 }, "x-", static name => name));
    }

    [Fact]
    public void A_header_needs_a_response_and_a_reader()
    {
        Assert.Throws<ArgumentNullException>("response", static () => HeaderValue.Find(null!, "a"));
        Assert.Throws<ArgumentNullException>("response", static () => HeaderValue.WithPrefix(null!, "a", static name => name));
        Assert.Throws<ArgumentNullException>("prefix", static () => HeaderValue.WithPrefix(Response(""), null!, static name => name));
        Assert.Throws<ArgumentNullException>("toKey", static () => HeaderValue.WithPrefix<string>(Response(""), "a", null!));
        Assert.Throws<ArgumentNullException>("read", static () => HeaderValue.Optional<int?>(Response(""), "X-A", null!));
        Assert.Throws<ArgumentNullException>("read", static () => HeaderValue.Find(Response(""), "X-A")!.Value.ToList<int>(null!));
        Assert.Throws<ArgumentNullException>("read", static () => HeaderValue.Find(Response(""), "X-A")!.Value.ToHttpDates<int>(null!));
    }

    [Fact]
    public void A_header_that_is_absent_is_unset_be_it_required_or_not()
    {
        Assert.Null(HeaderValue.Required<int?>(new AwsHttpResponse { StatusCode = 200 }, "X-A", "GetIt", static header => header.ToInt32()));
        Assert.Null(HeaderValue.Optional<int?>(new AwsHttpResponse { StatusCode = 200 }, "X-A", static header => header.ToInt32()));
    }

    [Theory]
    [InlineData("a, b,c", new[] { "a", "b", "c" })]
    [InlineData(",a", new[] { "a" })]
    [InlineData("\"a\",\"b\"", new[] { "a", "b" })]
    [InlineData("a,,b, ,", new[] { "a", "b" })]
    [InlineData("", new string[0])]
    [InlineData("\"\"", new[] { "" })]
    [InlineData("\"b, c\" , \"say \\\"hi\\\"\"", new[] { "b, c", "say \"hi\"" })]
    [InlineData("\"a\"x, b", new[] { "a", "b" })]
    [InlineData("\"open, b", new[] { "\"open", "b" })]
    [InlineData("a\"b,c\"", new[] { "a\"b", "c\"" })]
    [InlineData("\"a\\", new[] { "\"a\\" })]
    public void A_list_is_read_between_commas_and_quotes(string text, string[] expected) =>
        Assert.Equal(expected, HeaderValue.Optional(Response(text), "X-A", static header => header.ToList(static item => item.Text))!);

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT,Sun Nov  6 08:49:37 1994")]
    [InlineData("06 Nov 1994 08:49:37 GMT, 6 Nov 1994 08:49:37 UTC")]
    [InlineData("1994-11-06T08:49:37Z, 784111777")]
    [InlineData("\"Sun, 06 Nov 1994 08:49:37 GMT\", 1994-11-06t08:49:37z")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT, Sun, Nov 6 08:49:37 1994")]
    public void Timestamps_in_a_list_may_have_any_form(string text)
    {
        Assert.Equal([Moment, Moment], HeaderValue.Optional(Response(text), "X-A", static header => header.ToHttpDates(static item => item.ToHttpDate()))!);
        Assert.Equal([Moment, Moment], HeaderValue.Optional(Response(text), "X-A", static header => header.ToHttpDates(static item => item.ToDateTime()))!);
    }

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("1994-11-06T08:49:37Z")]
    [InlineData("784111777")]
    [InlineData("Sun Nov  6 08:49:37 1994")]
    public void A_timestamp_may_have_any_form_whatever_its_model_says(string text)
    {
        Assert.Equal(Moment, HeaderValue.Optional<DateTimeOffset?>(Response(text), "X-A", static header => header.ToHttpDate()));
        Assert.Equal(Moment, HeaderValue.Optional<DateTimeOffset?>(Response(text), "X-A", static header => header.ToDateTime()));
        Assert.Equal(Moment, HeaderValue.Optional<DateTimeOffset?>(Response(text), "X-A", static header => header.ToEpochSeconds()));
    }

    [Theory]
    [InlineData("eyJhIjoxfQ==", """{"a":1}""")]
    [InlineData("eyJhIjoxfQ", """{"a":1}""")]
    [InlineData("eyJh IjoxfQ==", """{"a":1}""")]
    [InlineData("eyJh\tIjoxfQ==", """{"a":1}""")]
    [InlineData("eyJh\r\nIjoxfQ==", """{"a":1}""")]
    [InlineData("QR==", "A")]
    [InlineData("QUJ=", "AB")]
    [InlineData("QQA", "A\0")]
    [InlineData("*", null)]
    public void Base64_may_have_no_padding(string text, string? expected) =>
        Assert.Equal(expected, HeaderValue.Optional(Response(text), "X-A", static header => header.FromBase64()));

    [Fact]
    public void No_text_makes_an_optional_header_fail() => Gen.OneOf(
        Gen.String[Gen.OneOf<char>([.. "0159eE.+-,\" \\TZ:GMSunNov=/truefals"]), 0, 30], Gen.String[0, 30]).Sample(
        static text =>
        {
            var response = Response(text);
            _ = HeaderValue.Optional<sbyte?>(response, "X-A", static header => header.ToSByte());
            _ = HeaderValue.Optional<long?>(response, "X-A", static header => header.ToInt64());
            _ = HeaderValue.Optional<double?>(response, "X-A", static header => header.ToDouble());
            _ = HeaderValue.Optional<BigDecimal?>(response, "X-A", static header => header.ToBigDecimal());
            _ = HeaderValue.Optional<System.Numerics.BigInteger?>(response, "X-A", static header => header.ToBigInteger());
            _ = HeaderValue.Optional<bool?>(response, "X-A", static header => header.ToBoolean());
            _ = HeaderValue.Optional(response, "X-A", static header => header.FromBase64());
            _ = HeaderValue.Optional(response, "X-A", static header => header.ToHttpDates(static item => item.ToEpochSeconds()));
            _ = HeaderValue.Optional(response, "X-A", static header => header.ToList(static item => item.ToInt16()));
        },
        iter: 50_000);

    private static AwsHttpResponse Response(string text) =>
        new() { StatusCode = 200, Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-A"] = text } };
}
