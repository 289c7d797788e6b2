using AmplifyGen.Analyzers.Json;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Json;

/// <summary>Where in a literal a fault is reported.</summary>
public sealed class JsonPlaceTests
{
    [Fact]
    public Task In_a_regular_literal() => Store(
        """
        _ = Item.FromJson("{\"Name\": \"\\u0041\", \n\"{|AMPG1008:X|}\": 1}");
        """);

    [Fact]
    public Task Behind_escapes_of_every_length() => Store(
        """
        _ = Item.FromJson("{\x22Name\u0022: \U00000022\U0001F600\x41B\u0022, \t\"{|AMPG1008:X|}\": 1}");
        """);

    [Fact]
    public Task On_an_escape() => Store(
        """
        _ = Item.FromJson("{\"Name\": {|AMPG1008:\u0031|}}");
        """);

    [Fact]
    public Task In_a_verbatim_literal() => Store(
        """
        _ = Item.FromJson(@"{""Name"": ""C:"",
            ""{|AMPG1008:X|}"": 1}");
        """);

    [Fact]
    public Task In_a_raw_literal() => Store(
        """"
        _ = Item.FromJson("""{"Name": "x", "{|AMPG1008:X|}": 1}""");
        """");

    [Fact]
    public Task In_a_raw_literal_of_several_lines() => Store(
        """"
        _ = Item.FromJson("""
            {

              "Name": "x",
                "{|AMPG1008:X|}": 1,
              "{|AMPG1008:Y|}": [
                1
              ]
            }
            """);
        """");

    [Fact]
    public Task In_a_raw_literal_with_other_line_breaks() => Store(
        """"
        _ = Item.FromJson("""
            {
              "Name": "x",
              "{|AMPG1008:X|}": 1
            }
            """);
        """".Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public Task In_UTF8_literals() => Store(
        """"
        _ = Item.FromJson("{\"Name\": \"\u00e9\", \"{|AMPG1008:X|}\": 1}"u8);
        _ = Item.FromJson(@"{""Name"": ""x"", ""{|AMPG1008:X|}"": 1}"u8);
        _ = Item.FromJson("""{"Name": "é", "{|AMPG1008:X|}": 1}"""u8);
        _ = Item.FromJson("""
            {"Name": "x",
             "{|AMPG1008:X|}": 1}
            """u8);
        """");

    [Fact]
    public Task In_the_array_of_a_UTF8_literal() => Store(
        """"
        _ = Item.FromJson("""{"Name": "x", "{|AMPG1008:X|}": 1}"""u8.ToArray());
        """");

    [Fact]
    public Task In_literals_that_are_put_together() => Store(
        """
        _ = Item.FromJson("{\"Name\": \"x\"," + ("\"" + "{|AMPG1008:X|}\"" + ": 1") + "}");
        """);

    [Fact]
    public Task On_a_constant_that_is_written_elsewhere() => Store("_ = Item.FromJson({|AMPG1008:Shared|});");

    [Fact]
    public Task On_the_name_of_a_constant_within_a_text() => Store(
        """
        _ = Item.FromJson("{\"Name\": " + {|AMPG1008:Shared|} + "}");
        """);

    [Fact]
    public Task On_the_whole_of_an_interpolated_constant() => Store(
        """
        _ = Item.FromJson({|AMPG1008:$"[{Shared}]"|});
        """);

    [Fact]
    public Task In_an_argument_with_a_name() => Store(
        """
        _ = Item.FromJson(json: ("{\"Name\": {|AMPG1008:1|}}"));
        """);

    private static Task Store(string statements) => ShapeTest<JsonTextAnalyzer>.Store(statements);
}
