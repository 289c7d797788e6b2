using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Tests.Json;

/// <summary>In each text <c>«</c> and <c>»</c> stand around the characters at fault.</summary>
public sealed class JsonFaultTests
{
    [Theory]
    [InlineData("«»", "expected a value but found the end of the text")]
    [InlineData("«?»", "expected a value but found '?'")]
    [InlineData("«t»ru", "expected a value but found 't'")]
    [InlineData("«N»aN", "expected a value but found 'N'")]
    [InlineData("«\u00a0»1", "expected a value but found U+00A0")]
    [InlineData("«\0»", "expected a value but found U+0000")]
    [InlineData("«😀»", "expected a value but found '😀'")]
    [InlineData("1 «2»", "expected the end of the text after the top value but found '2'")]
    [InlineData("{} «/»/ comment", "expected the end of the text after the top value but found '/'")]
    [InlineData("{«a»: 1}", "expected a member name in double quotes but found 'a'")]
    [InlineData("{\"a\": 1,«}»", "expected a member name in double quotes but found '}'")]
    [InlineData("{\"a\"«,» 1}", "expected ':' after a member name but found ','")]
    [InlineData("{\"a\": «}»", "expected a value but found '}'")]
    [InlineData("{\"a\": 1 «\"»b\": 2}", "expected ',' or '}' after a member but found '\"'")]
    [InlineData("{\"a\": 1«»", "expected ',' or '}' after a member but found the end of the text")]
    [InlineData("[1«}»", "expected ',' or ']' after an array element but found '}'")]
    [InlineData("[1,«]»", "expected a value but found ']'")]
    [InlineData("-«x»", "expected a digit but found 'x'")]
    [InlineData("«+»1", "expected a value but found '+'")]
    [InlineData("0«1»", "expected no digit after a leading zero but found '1'")]
    [InlineData("-0«0»", "expected no digit after a leading zero but found '0'")]
    [InlineData("1.«»", "expected a digit after the decimal point but found the end of the text")]
    [InlineData("1e+«,»", "expected a digit in the exponent but found ','")]
    [InlineData("\"a«»", "expected a closing quote but found the end of the text")]
    [InlineData("\"a\\«»", "expected a closing quote but found the end of the text")]
    [InlineData("\"a«\n»\"", "expected a closing quote or an escape for a control character but found U+000A")]
    [InlineData("\"\\«x»\"", "expected one of \" \\ / b f n r t u after a backslash but found 'x'")]
    [InlineData("\"\\«\n»\"", "expected one of \" \\ / b f n r t u after a backslash but found U+000A")]
    [InlineData("\"\\u00«g»0\"", "expected four hexadecimal digits after \\u but found 'g'")]
    [InlineData("\"\\u00«\"»", "expected four hexadecimal digits after \\u but found '\"'")]
    [InlineData("\"«\\ud83d»\"", "expected a pair of surrogate escapes but found one alone")]
    [InlineData("\"«\\ude00»\\ud83d\"", "expected a pair of surrogate escapes but found one alone")]
    [InlineData("\"«\\ud83d»\\u0041\"", "expected a pair of surrogate escapes but found one alone")]
    [InlineData("{\"a\": 1, \"b\": 2, \"«a»\": 3}", "expected each member name once but found it again")]
    [InlineData("{\"a\": {\"b\": 1, \"«\\u0062»\": 2}}", "expected each member name once but found it again")]
    public void A_fault_is_placed_where_it_stands(string marked, string message)
    {
        var start = marked.IndexOf("«", StringComparison.Ordinal);
        var length = marked.IndexOf("»", StringComparison.Ordinal) - start - 1;

        var fault = ReadFault(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));

        Assert.Equal(message, fault.Message);
        Assert.Equal(new JsonSpan(start, length), fault.Span);
    }

    [Fact]
    public void A_surrogate_alone_is_refused()
    {
        var fault = ReadFault("\"a\ud83d\"");

        Assert.Equal(new JsonSpan(2, 1), fault.Span);
        Assert.Equal("expected Unicode text but found U+D83D", fault.Message);
    }

    [Fact]
    public void A_name_that_occurs_twice_in_a_large_object_is_refused()
    {
        var text = "{" + string.Join(',', Enumerable.Range(0, 100).Select(i => $"\"m{i}\":{i}")) + ",\"m5\":0}";

        Assert.Equal(new JsonSpan(text.LastIndexOf("m5", StringComparison.Ordinal), 2), ReadFault(text).Span);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void A_hundred_thousand_levels_are_refused_and_harm_nothing(string level)
    {
        var fault = ReadFault(string.Concat(Enumerable.Repeat(level, 100_000)));

        Assert.Equal(new JsonSpan(level.Length * JsonRules.Spec.MaxDepth, 1), fault.Span);
        Assert.Equal("expected at most 256 levels of nesting but found one more", fault.Message);
    }

    private static JsonFault ReadFault(string text) =>
        Assert.IsType<JsonReadResult.Failure>(JsonReader.Read(text, TestContext.Current.CancellationToken)).Fault;
}
