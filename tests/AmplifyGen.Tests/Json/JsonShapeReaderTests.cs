using System.Text;
using System.Text.Json;
using AmplifyGen.Json;
using CsCheck;

namespace AmplifyGen.Tests.Json;

public sealed class JsonShapeReaderTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"é漢😀\"", "é漢😀")]
    [InlineData(@"""\""\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData(@"""\u0041\u00e9\u6f22\uD83d\uDe00\u0000""", "Aé漢😀\0")]
    [InlineData(@"""a long enough text of plain characters\nand é \u00e9 then""", "a long enough text of plain characters\nand é é then")]
    public void A_string_is_read_without_its_escapes(string json, string expected)
    {
        Assert.Equal(expected, Reading.Of(json, Reading.String));
        Assert.Equal(expected, Reading.Of(json, static (ref JsonShapeReader reader) => Encoding.UTF8.GetString(reader.ReadStringUtf8())));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"abc")]
    [InlineData("\"a\\")]
    [InlineData("\"a\\u00")]
    [InlineData(@"""\x""")]
    [InlineData(@"""\u00g0""")]
    [InlineData(@"""\ud83d""")]
    [InlineData(@"""\ud83dx""")]
    [InlineData(@"""\ud83d\n""")]
    [InlineData(@"""\ud83d\u0041""")]
    [InlineData(@"""\ude00""")]
    [InlineData("\"line\nbreak\"")]
    [InlineData("\"\u0001\"")]
    [InlineData("'a'")]
    [InlineData("1")]
    [InlineData("null")]
    public void A_broken_string_is_refused(string json)
    {
        Assert.Equal("$", Reading.Failure(json, Reading.String).Path);
        Assert.Equal("$", Reading.Failure(json, static (ref JsonShapeReader reader) => reader.ReadStringUtf8().Length).Path);
    }

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xFF })]
    public void Invalid_UTF8_is_refused_at_its_offset(byte[] bytes)
    {
        byte[] json = [.. "\"é"u8, .. bytes, .. "\""u8];
        Assert.Equal(3, Reading.Failure(json, Reading.String).BytePositionInLine);
        Assert.Equal(3, Reading.Failure(json, Reading.Skip).BytePositionInLine);
    }

    [Theory]
    [InlineData("[1,]", 3)]
    [InlineData("[,1]", 1)]
    [InlineData("[1 2]", 3)]
    [InlineData("[1", 2)]
    [InlineData("{,}", 1)]
    [InlineData("{\"a\":1,}", 7)]
    [InlineData("{\"a\" 1}", 5)]
    [InlineData("{\"a\":}", 5)]
    [InlineData("{a:1}", 1)]
    [InlineData("{\"a\":1]", 6)]
    [InlineData("[1}", 2)]
    [InlineData("1 1", 2)]
    [InlineData("{} x", 3)]
    [InlineData("", 0)]
    [InlineData("  ", 2)]
    [InlineData("\ufeff\ufeff1", 3)]
    [InlineData("tru", 0)]
    [InlineData("truE", 0)]
    [InlineData("nul", 0)]
    [InlineData("falsy", 0)]
    [InlineData("/**/1", 0)]
    [InlineData("\v1", 0)]
    [InlineData("\u00a01", 0)]
    public void Broken_JSON_is_refused_at_its_offset(string json, int offset)
    {
        Assert.Equal(offset, Reading.Failure(json, Reading.Skip).BytePositionInLine);
        Assert.Equal(offset, Reading.Failure(json, Reading.Anything).BytePositionInLine);
    }

    [Fact]
    public void Nesting_is_read_to_its_bound_and_refused_beyond()
    {
        var deep = string.Concat(new string('[', JsonShapeReader.MaxDepth), new string(']', JsonShapeReader.MaxDepth));
        Assert.True(Reading.Of(deep, Reading.Skip));
        Assert.Equal(deep, Reading.Of(deep, Reading.Anything));
        Assert.Equal(JsonShapeReader.MaxDepth, Reading.Failure($"[{deep}]", Reading.Skip).BytePositionInLine);
        Assert.Contains("nested deeper than 128", Reading.Failure(new string('[', 1_000_000), Reading.Skip).Message, StringComparison.Ordinal);
        var objects = string.Concat(Enumerable.Repeat("{\"a\":", 1_000_000));
        Assert.Contains("nested deeper than 128", Reading.Failure(objects, Reading.Skip).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_names_line_and_column()
    {
        var exception = Reading.Failure("[\n  1,\n  x]", Reading.Skip);
        Assert.Equal(2, exception.LineNumber);
        Assert.Equal(2, exception.BytePositionInLine);
        Assert.Equal("The JSON cannot be read: expected a value, found something that is not JSON. Path: $[1], byte offset: 9.", exception.Message);
    }

    [Theory]
    [InlineData("""{"a":{"b":[0,{"c d":x}]}}""", "$.a.b[1]['c d']")]
    [InlineData("""{"a":[],"b":{},"c":x}""", "$.c")]
    [InlineData("""{"a":1,"b" x}""", "$[#1]")]
    [InlineData("""{"a":"}]\",","b":[[1],[2,x]]}""", "$.b[1][1]")]
    [InlineData("""{"it's":x}""", "$['it\\'s']")]
    [InlineData("""{"a\\b":x}""", "$['a\\\\b']")]
    [InlineData("""{"\u0061":x}""", "$.a")]
    [InlineData("""{"":x}""", "$['']")]
    [InlineData("""{"a":{"b":1},x}""", "$")]
    [InlineData("""[1]x""", "$")]
    public void A_failure_names_the_path(string json, string path) => Assert.Equal(path, Reading.Failure(json, Reading.Anything).Path);

    [Theory]
    [InlineData("""{"a":{"b":[0,{"c d":x}]}}""", "$[#0][#0][1][#0]")]
    [InlineData("""{"a":[],"b":{},"c":x}""", "$[#2]")]
    [InlineData("""{"a":{"b":1},x}""", "$")]
    public void A_name_that_the_model_does_not_know_is_shown_by_its_position(string json, string path) =>
        Assert.Equal(path, Reading.Failure(json, Reading.Skip).Path);

    [Fact]
    public void A_known_name_hides_the_unknown_ones_beside_it() => Assert.Equal("$[#1]", Reading.Failure("""{"a":1,"secret":x}""", static (ref JsonShapeReader reader) =>
    {
        reader.BeginObject();
        reader.NextName(out _);
        reader.Known();
        reader.Skip();
        reader.NextName(out _);
        return Reading.Skip(ref reader);
    }).Path);

    [Fact]
    public void A_long_name_does_not_flood_the_message() =>
        Assert.InRange(Reading.Failure($"{{\"{new string('x', 100_000)}\":x}}", Reading.Anything).Message.Length, 100, 400);

    [Theory]
    [InlineData("""{"a":"secret"}""")]
    [InlineData("""{"a":["secret"]}""")]
    [InlineData("""{"a":"secret\x"}""")]
    [InlineData("""{"a":"secret""")]
    public void No_value_stands_in_a_message(string json) =>
        Assert.DoesNotContain("secret", Reading.Failure(json, static (ref JsonShapeReader reader) =>
        {
            reader.BeginObject();
            reader.NextName(out _);
            return reader.ReadInt32();
        }).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("{}", "a string", "an object")]
    [InlineData("[]", "a string", "an array")]
    [InlineData("true", "a string", "a boolean")]
    [InlineData("1", "a string", "a number")]
    [InlineData("null", "a string", "null")]
    [InlineData("]", "a string", "']'")]
    public void A_wrong_type_is_named(string json, string expected, string found) =>
        Assert.Contains($"expected {expected}, found {found}.", Reading.Failure(json, Reading.String).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_stays_valid_when_the_next_one_is_read()
    {
        var reader = new JsonShapeReader("""{"\u0061":1,"\u0062":2}"""u8, isResponse: false);
        reader.BeginObject();
        reader.NextName(out var first);
        reader.Skip();
        reader.NextName(out var second);
        Assert.Equal("a"u8, first);
        Assert.Equal("b"u8, second);
    }

    [Theory]
    [InlineData(""" {"a" : [1, "\u0041"]} """, """{"a" : [1, "\u0041"]}""")]
    [InlineData(" -1.50 ", "-1.50")]
    [InlineData("null", "null")]
    public void A_raw_value_is_read_as_it_stands(string json, string expected) =>
        Assert.Equal(expected, Reading.Of(json, static (ref JsonShapeReader reader) => Encoding.UTF8.GetString(reader.ReadRaw())));

    [Fact]
    public void Null_is_read_only_where_it_stands() =>
        Assert.Equal("n", Reading.Of("\"n\"", static (ref JsonShapeReader reader) => reader.TryReadNull() ? null : reader.ReadString()));

    [Fact]
    public void Any_string_that_System_Text_Json_writes_is_read_back() =>
        Gen.String.Sample(static text =>
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(text);
            Assert.Equal(JsonSerializer.Deserialize<string>(json), Reading.Of(json, Reading.String));
        });
}
