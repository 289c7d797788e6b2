using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Tests.Json;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData(" false\n", "false")]
    [InlineData("null", "null")]
    [InlineData("\t0 ", "0")]
    [InlineData("-12.50e+3", "-12.50e+3")]
    [InlineData("\"text\"", "text")]
    [InlineData(" [1, 2] ", "[1, 2]")]
    [InlineData("{}", "{}")]
    [InlineData("{ \"a\" : [ ] }", "{ \"a\" : [ ] }")]
    public void A_value_knows_its_characters(string text, string expected) => Assert.Equal(expected, Slice(text, Read(text).Span));

    [Fact]
    public void A_number_is_kept_as_it_is_written() =>
        Assert.Equal("123456789012345678901234567890.10E-7", Assert.IsType<JsonNumber>(Read("123456789012345678901234567890.10E-7")).Text);

    [Fact]
    public void A_member_knows_its_name_and_its_value()
    {
        const string text = "{\"first\": 1, \"se\\u0063ond\": {\"inner\": \"x\"}}";
        var root = Assert.IsType<JsonObject>(Read(text));

        Assert.Equal("first second", string.Join(' ', root.Members.Select(member => member.Name)));
        var second = root.Find("second");
        Assert.NotNull(second);
        Assert.Equal("se\\u0063ond", Slice(text, second.NameSpan));
        Assert.Equal("{\"inner\": \"x\"}", Slice(text, second.Value.Span));
        Assert.Null(root.Find("third"));
    }

    [Fact]
    public void Members_of_a_large_object_are_found()
    {
        var text = "{" + string.Join(',', Enumerable.Range(0, 100).Select(i => $"\"m{i}\":{i}")) + "}";
        var root = Assert.IsType<JsonObject>(Read(text));

        Assert.Equal("73", Assert.IsType<JsonNumber>(root.Find("m73")?.Value).Text);
        Assert.Null(root.Find("m100"));
    }

    [Theory]
    [InlineData("""
                "\"\\\/\b\f\n\r\t"
                """, "\"\\/\b\f\n\r\t")]
    [InlineData("""
                "a\u00e9\u00E9z"
                """, "aééz")]
    [InlineData("""
                "\ud83d\ude00"
                """, "😀")]
    [InlineData("\"😀 ü\"", "😀 ü")]
    [InlineData("\"\"", "")]
    public void Escapes_are_resolved(string text, string expected) => Assert.Equal(expected, Assert.IsType<JsonString>(Read(text)).Value);

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_counts_as_a_character()
    {
        var root = Read("\uFEFF[]");

        Assert.Equal(new JsonSpan(1, 2), root.Span);
    }

    [Fact]
    public void As_many_levels_as_the_bound_are_read()
    {
        var text = new string('[', JsonRules.Spec.MaxDepth) + new string(']', JsonRules.Spec.MaxDepth);

        Assert.IsType<JsonArray>(Read(text));
    }

    [Fact]
    public void What_a_spec_may_not_hold_is_read_where_the_rules_allow_it()
    {
        string[] texts = ["{\"a\": 1, \"a\": 2}", "\"\uD83D\"", "{\"\uDE00\": \"\uD83D\"}"];
        var rules = new JsonRules(MaxDepth: 1, TakesRepeatedNames: true, TakesLoneSurrogates: true);

        Assert.All(texts, text => Assert.IsType<JsonReadResult.Success>(JsonReader.Read(text, rules, TestContext.Current.CancellationToken)));
        Assert.All(texts, static text => Assert.IsType<JsonReadResult.Failure>(JsonReader.Read(text, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void A_search_gives_the_first_of_the_members_with_a_name()
    {
        var rules = JsonRules.Spec with { TakesRepeatedNames = true };
        var result = Assert.IsType<JsonReadResult.Success>(JsonReader.Read("{\"a\": 1, \"a\": 2}", rules, TestContext.Current.CancellationToken));
        var root = Assert.IsType<JsonObject>(result.Root);

        Assert.Equal(2, root.Members.Count);
        Assert.Equal("1", Assert.IsType<JsonNumber>(root.Find("a")?.Value).Text);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => JsonReader.Read("[]", source.Token));
    }

    [Theory]
    [InlineData("{\"a\": [1, \"x\", null]}", "{ \"a\" : [ 1, \"\\u0078\", null ] }", true)]
    [InlineData("{\"a\": 1, \"b\": true}", "{\"b\": true, \"a\": 1}", true)]
    [InlineData("{\"a\": 1}", "{\"a\": 2}", false)]
    [InlineData("{\"a\": 1}", "{\"b\": 1}", false)]
    [InlineData("[1, 2]", "[2, 1]", false)]
    [InlineData("[1]", "[1, 1]", false)]
    [InlineData("true", "false", false)]
    [InlineData("\"1\"", "1", false)]
    public void Values_are_equal_when_they_say_the_same(string left, string right, bool areEqual) =>
        Assert.Equal(areEqual, JsonEquality.AreEqual(Read(left), Read(right)));

    private static JsonValue Read(string text) =>
        Assert.IsType<JsonReadResult.Success>(JsonReader.Read(text, TestContext.Current.CancellationToken)).Root;

    private static string Slice(string text, JsonSpan span) => text.Substring(span.Start, span.Length);
}
