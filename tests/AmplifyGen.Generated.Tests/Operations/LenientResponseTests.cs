using System.Text;
using System.Text.Json;
using Acme.Monitor;

namespace AmplifyGen.Generated.Tests.Operations;

/// <summary>Answers that are not as the model has them, whose meaning is plain.</summary>
public sealed class LenientResponseTests
{
    private static readonly DateTimeOffset Moment = new(1994, 11, 6, 8, 49, 37, TimeSpan.Zero);

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData(" \n")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<html>done</html>")]
    [InlineData("{\"broken\":")]
    public void A_body_that_no_member_reads_is_not_looked_at(string body)
    {
        Assert.Equal(new TouchResponse(), TouchOperation.ReadResponse(Responses.Of(200, body)));
        Assert.Equal(
            new PingResponse { Count = 3, At = Moment, Code = 204 },
            PingOperation.ReadResponse(Responses.Of(204, body, ("X-Count", "3"), ("X-At", "Sun Nov  6 08:49:37 1994"))));
        Assert.Equal(Encoding.UTF8.GetBytes(body), FetchOperation.ReadResponse(Responses.Of(200, body)).Bytes?.ToArray() ?? []);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("null")]
    [InlineData("{}")]
    public void A_body_without_a_value_has_no_members(string body)
    {
        var response = WatchOperation.ReadResponse(Responses.Of(200, body));

        Assert.Equal(("", "(none)"), (response.Name, Assert.IsType<Choice.Unknown>(response.Must).Name));
        Assert.Null(ChooseOperation.ReadResponse(Responses.Of(200, body, ("X-Level", "odd"))).Choice);
    }

    [Fact]
    public void Whole_numbers_may_have_a_fraction_of_zeros_or_an_exponent()
    {
        var response = Watch("""{"tiny":1.0,"small":3e2,"count":1E2,"size":9.223372036854775807e18,"big":-1.50e3,"level":9.0,"bag":{"a":7.0}}""");

        Assert.Equal(((sbyte)1, (short)300, 100, long.MaxValue, -1500, Level.High, 7), (response.Tiny, response.Small, response.Count, response.Size, (int)response.Big!, response.Level, response.Bag!["a"]));
    }

    [Theory]
    [InlineData("count", "1.5")]
    [InlineData("count", "3e10")]
    [InlineData("count", "\"1\"")]
    [InlineData("size", "1e99999999999")]
    [InlineData("big", "1e999999999")]
    [InlineData("at", "\"now\"")]
    [InlineData("data", "\"*\"")]
    [InlineData("tags", "{}")]
    [InlineData("choice", "{\"count\":1,\"text\":\"a\"}")]
    [InlineData("choice", "{\"count\":1,\"later\":2}")]
    public void What_has_another_meaning_is_refused_with_its_path(string name, string value) =>
        Assert.StartsWith("$." + name, Assert.Throws<JsonException>(() => Watch($$"""{"{{name}}":{{value}}}""")).Path, StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_costs_one_character()
    {
        var response = Watch("""{"text":"a\ud800b","tags":["\ude00"],"bag":{"\ud800":1},"mood":"\ud800","free":{"\ud800":"\ud800"},"na\ud800me":"lost","choice":{"la\ud800ter":"\ud800"}}""");

        Assert.Equal("a\ufffdb", response.Text);
        Assert.Equal(["\ufffd"], response.Tags!);
        Assert.Equal(1, response.Bag!["\ufffd"]);
        Assert.Equal("\ufffd", response.Mood?.Value);
        Assert.Equal("\ufffd", response.Free!["\ufffd"]!.AsString());
        Assert.Equal("""{"la�ter":"\ufffd"}""", response.Choice!.ToJson());
        Assert.Equal(response.Choice, Choice.FromJson(response.Choice.ToJson()));
    }

    [Fact]
    public void A_member_that_comes_twice_has_its_last_value()
    {
        var response = Watch("""{"count":1,"tags":["a"],"choice":{"count":1,"count":2},"named":{"x":{"later":1,"later":[]}},"inner":{"text":"a"},"count":2,"tags":["b"],"inner":{"text":"b"},"open":true,"open":null}""");

        Assert.Equal((2, new Choice.Count(2), "b", null), (response.Count, response.Choice, response.Inner?.Text, response.Open));
        Assert.Equal(["b"], response.Tags!);
        Assert.Equal("""{"later":[]}""", response.Named!["x"].ToJson());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"count":null}""")]
    [InlineData("""{"__type":"Choice"}""")]
    [InlineData("""{"inner":{}}""")]
    public void A_union_without_a_member_is_no_value(string union)
    {
        var response = Watch($$"""{"choice":{{union}},"choices":[{{union}},{"count":1}],"maybe":[{{union}}],"named":{"a":{{union}},"b":{"count":2} },"must":{{union}} }""");

        Assert.Null(response.Choice);
        Assert.Equal([new Choice.Count(1)], response.Choices!);
        Assert.Equal([null], response.Maybe!);
        Assert.Equal([new("b", new Choice.Count(2))], response.Named!);
        Assert.Equal(("(none)", "null"), (((Choice.Unknown)response.Must).Name, ((Choice.Unknown)response.Must).Json));
        Assert.Equal("{}", response.Must.ToJson());
        Assert.Null(ChooseOperation.ReadResponse(Responses.Of(200, union)).Choice);
    }

    [Theory]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT")]
    [InlineData("Sun Nov  6 08:49:37 1994")]
    [InlineData("Mon, 6 Nov 1994 08:49:37 UTC")]
    [InlineData("1994-11-06t08:49:37z")]
    [InlineData("784111777")]
    public void A_date_may_have_any_form_in_bodies_and_headers(string date)
    {
        var response = Watch($$"""{"at":"{{date}}","until":"{{date}}","expires":"{{date}}"}""");
        Assert.Equal((Moment, Moment, Moment), (response.At, response.Until, response.Expires));

        var ping = PingOperation.ReadResponse(Responses.Of(200, "", ("X-At", date), ("X-Seen", date), ("X-Marks", $"{date}, {date}")));
        Assert.Equal((Moment, Moment), (ping.At, ping.Seen));
        Assert.Equal([Moment, Moment], ping.Marks!);
    }

    [Fact]
    public void Base64_may_have_no_padding() => Assert.Equal([1, 2], Watch("""{"data":"AQI"}""").Data!.ToArray());

    private static WatchResponse Watch(string body) => WatchOperation.ReadResponse(Responses.Of(200, body));
}
