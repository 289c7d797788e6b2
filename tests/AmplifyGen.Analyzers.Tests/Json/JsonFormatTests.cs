using AmplifyGen.Analyzers.Json;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Json;

/// <summary>How values are written in JSON: names, base64, timestamps and numbers.</summary>
public sealed class JsonFormatTests
{
    [Theory]
    [InlineData("\"{|#0:Text|}\": \"t\"", "$.Text occurs twice")]
    [InlineData("\"wire\": null, \"{|#0:wire|}\": \"w\"", "$.wire occurs twice")]
    [InlineData("\"Self\": {\"Value\": 1, \"{|#0:Val\\u0075e|}\": 2}", "$.Self.Value occurs twice")]
    [InlineData("\"Choice\": {\"Text\": \"t\", \"{|#0:Text|}\": \"t\"}", "$.Choice has more than one member, but a union has exactly one")]
    [InlineData("\"Choice\": {\"Inner\": {\"Id\": 1, \"{|#0:Id|}\": 1, \"Note\": 1, \"Tags\": []}}", "$.Choice.Inner.Id occurs twice")]
    public Task Reports_a_member_that_comes_twice(string member, string fault) => Error(member, fault);

    [Theory]
    [InlineData("\"Anything\": {\"a\": 1, \"a\": 2}")]
    [InlineData("\"Anything\": [{\"a\": {\"b\": 1, \"b\": 2}}]")]
    [InlineData("\"Map\": {\"a\": \"1\", \"a\": \"2\"}")]
    [InlineData("\"Choice\": {\"Anything\": {\"a\": 1, \"a\": 2}}")]
    [InlineData("\"Choice\": {\"Text\": null, \"Text\": \"t\"}")]
    [InlineData("\"Choice\": {\"__type\": 1, \"__type\": 2, \"Text\": \"t\"}")]
    [InlineData("\"__type\": \"All\"")]
    [InlineData("\"__type\": \"All\", \"__type\": {\"any\": [\"thing\"]}")]
    [InlineData("\"Self\": {\"__type\": null, \"Next\": {\"__type\": \"Node\"}}")]
    [InlineData("\"Inners\": [{\"__type\": \"Inner\", \"Id\": 1, \"Note\": 1, \"Tags\": []}]")]
    [InlineData("\"Typed\": {\"__type\": 1}")]
    [InlineData("\"TypedChoice\": {\"__type\": 1}")]
    public Task Takes_names_that_the_runtime_takes(string member) => Silence(member);

    [Theory]
    [InlineData("\"{|#0:__typ|}\": 1", "$ has no member '__typ'")]
    [InlineData("\"Typed\": {\"__type\": \"{|#0:Typed|}\"}", "$.Typed.__type takes a whole number from -2147483648 to 2147483647 but is given a string")]
    public Task Reports_what_only_looks_like_the_name_of_a_type(string member, string fault) => Error(member, fault);

    [Theory]
    [InlineData("AA")]
    [InlineData("AAA")]
    [InlineData("A===")]
    [InlineData("AA=A")]
    [InlineData("AAAA=")]
    [InlineData("-_AA")]
    [InlineData("AAAAé")]
    public Task Reports_what_is_not_base64(string text) => Error($"\"Bytes\": \"{{|#0:{text}|}}\"", "$.Bytes takes a string of base64 but is given another string");

    [Fact]
    public Task Reports_an_element_that_is_not_base64() => Error("\"Blobs\": [\"\", \"{|#0:?|}\"]", "$.Blobs[1] takes a string of base64 but is given another string");

    [Theory]
    [InlineData("")]
    [InlineData("AA==")]
    [InlineData("AAA=")]
    [InlineData("+/AA")]
    [InlineData(" A A\\n==")]
    [InlineData("AAF=")]
    public Task Takes_base64(string text) => Silence($"\"Bytes\": \"{text}\"");

    [Theory]
    [InlineData("\"Moment\": \"{|#0:2014-04-29T18:30:38Z|}\"", "$.Moment takes a number of seconds since 1970 but is given a string")]
    [InlineData("\"Since\": \"{|#0:Tue, 29 Apr 2014 18:30:38 GMT|}\"", "$.Since takes a number of seconds since 1970 but is given a string")]
    [InlineData("\"Moment\": {|#0:253402300800|}", "$.Moment takes a number of seconds since 1970 but is given one out of range")]
    [InlineData("\"Moment\": {|#0:1e309|}", "$.Moment takes a number of seconds since 1970 but is given one out of range")]
    [InlineData("\"Day\": {|#0:1398796238|}", "$.Day takes an RFC 3339 timestamp such as '2014-04-29T18:30:38Z' but is given a number")]
    [InlineData("\"Day\": \"{|#0:2014-02-29T00:00:00Z|}\"", "$.Day takes an RFC 3339 timestamp such as '2014-04-29T18:30:38Z' but is given another string")]
    [InlineData("\"Day\": \"{|#0:2014-04-29|}\"", "$.Day takes an RFC 3339 timestamp such as '2014-04-29T18:30:38Z' but is given another string")]
    [InlineData("\"Days\": [\"{|#0:yesterday|}\"]", "$.Days[0] takes an RFC 3339 timestamp such as '2014-04-29T18:30:38Z' but is given another string")]
    [InlineData("\"Choice\": {\"Day\": {|#0:1|}}", "$.Choice.Day takes an RFC 3339 timestamp such as '2014-04-29T18:30:38Z' but is given a number")]
    [InlineData("\"Date\": \"{|#0:Mon, 29 Apr 2014 18:30:38 GMT|}\"", "$.Date takes an HTTP date such as 'Tue, 29 Apr 2014 18:30:38 GMT' but is given another string")]
    [InlineData("\"DateRows\": [[\"{|#0:2014-04-29T18:30:38Z|}\"]]", "$.DateRows[0][0] takes an HTTP date such as 'Tue, 29 Apr 2014 18:30:38 GMT' but is given another string")]
    [InlineData("\"SecondsMap\": {\"a\": \"{|#0:1970|}\"}", "$.SecondsMap[*] takes a number of seconds since 1970 but is given a string")]
    [InlineData("\"DateMap\": {\"a\": {|#0:1|}}", "$.DateMap[*] takes an HTTP date such as 'Tue, 29 Apr 2014 18:30:38 GMT' but is given a number")]
    public Task Reports_what_is_no_timestamp_of_the_member_s_format(string member, string fault) => Error(member, fault);

    [Theory]
    [InlineData("\"Byte\": {|#0:1e309|}", "$.Byte takes a whole number from -128 to 127 but is given a number out of range")]
    [InlineData("\"Whole\": {|#0:2147483648|}", "$.Whole takes a whole number from -2147483648 to 2147483647 but is given a number out of range")]
    [InlineData("\"Whole\": {|#0:1e3|}", "$.Whole takes a whole number from -2147483648 to 2147483647 but is given a number with a fraction or an exponent")]
    [InlineData("\"Level\": {|#0:1e309|}", "$.Level takes a whole number from -2147483648 to 2147483647 but is given a number out of range")]
    [InlineData("\"Levels\": [1, \"{|#0:1|}\"]", "$.Levels[1] takes a whole number from -2147483648 to 2147483647 but is given a string")]
    [InlineData("\"LevelMap\": {\"a\": {|#0:1.5|}}", "$.LevelMap[*] takes a whole number from -2147483648 to 2147483647 but is given a number with a fraction or an exponent")]
    [InlineData("\"Long\": {|#0:9223372036854775808|}", "$.Long takes a whole number from -9223372036854775808 to 9223372036854775807 but is given a number out of range")]
    [InlineData("\"Float\": {|#0:1e39|}", "$.Float takes a number but is given one out of range")]
    [InlineData("\"Double\": {|#0:1e309|}", "$.Double takes a number but is given one out of range")]
    [InlineData("\"Double\": {|#0:-1e309|}", "$.Double takes a number but is given one out of range")]
    [InlineData("\"Double\": \"{|#0:nan|}\"", "$.Double takes a number but is given a string")]
    [InlineData("\"BigWhole\": {|#0:1e309|}", "$.BigWhole takes a whole number but is given a number with a fraction or an exponent")]
    [InlineData("\"Exact\": {|#0:1e2147483648|}", "$.Exact takes a number but is given one out of range")]
    [InlineData("\"Anything\": {\"a\": [{|#0:1e2147483648|}]}", "$.Anything[*][0] takes a number but is given one out of range")]
    public Task Reports_numbers_that_a_member_cannot_hold(string member, string fault) => Error(member, fault);

    [Theory]
    [InlineData("\"Exact\": 1e309, \"Double\": 1e308, \"Float\": 3.4028235e38, \"Moment\": 253402300799")]
    [InlineData("\"Anything\": 1e309, \"Double\": \"-Infinity\", \"KindMap\": {\"ONE\": \"NaN\"}")]
    [InlineData("\"Day\": \"2014-04-29T18:30:38+01:00\", \"Date\": \"Tue, 29 Apr 2014 18:30:38 GMT\", \"Seconds\": -1.5")]
    [InlineData("\"Day\": \"2016-02-29T23:59:59.123456789Z\", \"DateMap\": {\"a\": \"Thu, 01 Jan 1970 00:00:00 GMT\"}")]
    public Task Takes_what_a_member_can_hold(string members) => Silence(members);

    [Fact]
    public Task Reports_a_text_that_is_nested_too_deep() => ShapeTest<JsonTextAnalyzer>.Texts(
        $"_ = Typed.FromJson(\"{{\\\"Name\\\": \\\"n\\\", \\\"__type\\\": 1, \\\"{{|AMPG1008:Other|}}\\\": {new string('[', 127)}{new string(']', 127)}}}\"); _ = Typed.FromJson(\"{{\\\"Other\\\": {new string('[', 127)}{{|AMPG1008:[|}}]{new string(']', 127)}}}\");");

    [Fact]
    public Task Doubts_do_not_hide_a_fault() => ShapeTest<JsonTextAnalyzer>.Texts(
        $"_ = Choice.FromJson(\"{{\\\"Map\\\": {{{string.Join(", ", Enumerable.Range(0, 30).Select(static index => $"\\\"k{index}\\\": null"))}, \\\"last\\\": {{|AMPG1008:true|}}}}}}\");");

    /// <summary>What is required, and other members.</summary>
    private static string Put(string members) => $$""""All.FromJson("""{"Label": "l", "Text": "t", {{members}}}""")"""";

    private static Task Error(string members, string fault) => ShapeTest<JsonTextAnalyzer>.Texts(
        $"_ = {Put(members)};", ShapeTest<JsonTextAnalyzer>.Error("AMPG1008", $"The JSON does not fit 'All': {fault}"));

    private static Task Silence(string members) => ShapeTest<JsonTextAnalyzer>.Texts($"_ = {Put(members)};");
}
