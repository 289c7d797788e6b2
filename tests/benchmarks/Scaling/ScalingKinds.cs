using static AmplifyGen.Benchmarks.Scaling.GrowingSpec;

namespace AmplifyGen.Benchmarks.Scaling;

/// <summary>All ways in which specs are made to grow.</summary>
internal static class ScalingKinds
{
    private const string Text = "{\"target\": \"smithy.api#String\"}";
    private const string Mixin = "\"smithy.api#mixin\": {}";

    public static IReadOnlyList<ScalingKind> All { get; } = [.. Documentation, .. Shapes, .. Mixins, .. Operations, .. Json, .. C2jFiles];

    private static ScalingKind[] Documentation =>
    [
        new("documentation: inline elements", 20_000, count => Documented(Repeat(count, "a<code>b</code> <i>c</i>", " "))),
        new("documentation: empty elements", 20_000, count => Documented(Repeat(count, "word<code></code>", ""))),
        new("documentation: unknown tags", 20_000, count => Documented(Repeat(count, "word <x>text</x>", " "))),
        new("documentation: nested lists", 20_000, count => Documented(Repeat(count, "<ul><li>x", ""))),
        new("documentation: unclosed tags", 20_000, count => Documented(Repeat(count, "<b><a href='https://x.y'>x<code>", ""))),
        new("documentation: tags without an end", 20_000, count => Documented(Repeat(count, "<a <!-- ` ", ""))),
        new("documentation: entities", 40_000, count => Documented(Repeat(count, "&lt;&#65;&unknown;", ""))),
        new("documentation: one long word", 400_000, count => Documented(new string('x', count))),
        new("documentation: links", 10_000, count => Documented(Repeat(count, "<a href='https://x.y/%'>link</a>", " "))),
        new("documentation: paragraphs", 20_000, count => Documented(Repeat(count, "<p>text</p><note><p>x</p></note>", ""))),
    ];

    private static ScalingKind[] Shapes =>
    [
        new("shapes that nothing reaches", 10_000, count => Members("", Repeat(count, "\"ns#S%\": {\"type\": \"structure\", \"members\": {\"a\": " + Text + "}}"))),
        new("structures", 1_000, count => Members(Repeat(count, "\"m%\": {\"target\": \"ns#S%\"}"), Repeat(count, "\"ns#S%\": {\"type\": \"structure\", \"members\": {\"a\": " + Text + "}}"))),
        new("members", 2_000, count => Members(Repeat(count, "\"m%\": " + Text))),
        new("members with one prefix", 2_000, count => Members(Repeat(count, "\"" + new string('p', 40) + "%\": " + Text))),
        new("members of one C# name", 2_000, count => Members(string.Join(',', Enumerable.Range(0, count).Select(static index => "\"" + NameOf(index) + "\": " + Text)))),
        new("traits of a member", 5_000, count => Members("\"a\": {\"target\": \"smithy.api#String\", \"traits\": {" + Repeat(count, "\"ns#t%\": {}") + "}}")),
        new("required structures in a chain", 1_000, count => Members("\"a\": {\"target\": \"ns#S0\"}", Chain(count, "\"smithy.api#required\": {}", close: false))),
        new("required structures in a ring", 1_000, count => Members("\"a\": {\"target\": \"ns#S0\"}", Chain(count, "\"smithy.api#required\": {}", close: true))),
        new("optional structures in a ring", 1_000, count => Members("\"a\": {\"target\": \"ns#S0\"}", Chain(count, "", close: true))),
        new("lists of lists", 5_000, count => Members("\"a\": {\"target\": \"ns#L0\"}", Repeat(count, "\"ns#L%\": {\"type\": \"list\", \"member\": {\"target\": \"ns#L%+\"}}"))),
        new("members that are deep lists and maps", 500, count => Members(
            Repeat(count, "\"m%\": {\"target\": \"ns#L0\"}"),
            Repeat(20, "\"ns#L%\": {\"type\": \"map\", \"key\": " + Text + ", \"value\": {\"target\": \"ns#L%+\"}}") + ", \"ns#L20\": {\"type\": \"list\", \"member\": " + Text + "}")),
        new("values of an enum", 2_000, count => Members("\"a\": {\"target\": \"ns#E\"}", "\"ns#E\": {\"type\": \"enum\", \"members\": {" + Repeat(count, "\"V%\": {\"target\": \"smithy.api#Unit\"}") + "}}")),
        new("members of a union", 2_000, count => Members("\"a\": {\"target\": \"ns#U\"}", "\"ns#U\": {\"type\": \"union\", \"members\": {" + Repeat(count, "\"m%\": " + Text) + "}}")),
        new("replaced members", 2_000, count => Members(Repeat(count, "\"m%\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#deprecated\": {}, \"amplifygen#replacedBy\": \"m%+\"}}") + "," + Number("\"m%\": ", count) + Text)),
        new("equal wire names", 1_000, count => Members(Repeat(count, "\"m%\": " + Text) + "," + Repeat(count, "\"n%\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#jsonName\": \"m%\"}}"))),
        new("targets that do not exist", 2_000, count => Members(Repeat(count, "\"m%\": {\"target\": \"ns#Missing%\"}"), Repeat(count, "\"ns#S%\": {\"type\": \"structure\"}"))),
    ];

    private static ScalingKind[] Mixins =>
    [
        new("mixins in a chain, base first", 1_000, count => Members("\"a\": {\"target\": \"ns#S\"}", MixinChain(Enumerable.Range(0, count)) + Last(count))),
        new("mixins in a chain, base last", 1_000, count => Members("\"a\": {\"target\": \"ns#S\"}", MixinChain(Enumerable.Range(0, count).Reverse()) + Last(count))),
        new("traits of a mixin", 5_000, count => Members("\"a\": {\"target\": \"ns#S\"}", "\"ns#M\": {\"type\": \"structure\", \"traits\": {" + Mixin + "," + Repeat(count, "\"ns#t%\": {}") + "}}, \"ns#S\": {\"type\": \"structure\", \"mixins\": [{\"target\": \"ns#M\"}]}")),
        new("members of a mixin", 2_000, count => Members("\"a\": {\"target\": \"ns#S\"}", "\"ns#M\": {\"type\": \"structure\", \"members\": {" + Repeat(count, "\"m%\": " + Text) + "}, \"traits\": {" + Mixin + "}}, \"ns#S\": {\"type\": \"structure\", \"mixins\": [{\"target\": \"ns#M\"}]}")),
        new("mixins of one structure", 1_000, count => Members(
            "\"a\": {\"target\": \"ns#S\"}",
            Repeat(count, "\"ns#M%\": {\"type\": \"structure\", \"members\": {\"m%\": " + Text + "}, \"traits\": {" + Mixin + "}}")
                + ", \"ns#S\": {\"type\": \"structure\", \"mixins\": [" + Repeat(count, "{\"target\": \"ns#M%\"}") + "]}")),
        new("traits applied to members", 2_000, count => Members(Repeat(count, "\"m%\": " + Text), Repeat(count, "\"ns#In$m%\": {\"type\": \"apply\", \"traits\": {\"smithy.api#documentation\": \"text\"}}"))),
    ];

    private static ScalingKind[] Operations =>
    [
        new("operations", 200, count => Smithy(ServiceOf(Repeat(count, "{\"target\": \"ns#Op%\"}")), OperationsOf(count), "\"ns#In\": {\"type\": \"structure\", \"members\": {\"a\": " + Text + "}}")),
        new("operations that share structures", 200, count => Smithy(
            ServiceOf(Repeat(count, "{\"target\": \"ns#Op%\"}")),
            OperationsOf(count),
            "\"ns#In\": {\"type\": \"structure\", \"members\": {\"a\": {\"target\": \"ns#S0\"}}}",
            Chain(count, "", close: true))),
        new("operations with structures of their own", 200, count => Smithy(
            ServiceOf(Repeat(count, "{\"target\": \"ns#Op%\"}")),
            Repeat(count, Operation("Op%", input: "In%")),
            Repeat(count, "\"ns#In%\": {\"type\": \"structure\", \"members\": {\"a\": {\"target\": \"ns#S%\"}}}, \"ns#S%\": {\"type\": \"structure\"}"))),
        new("operations that share a fault", 1_000, count => Smithy(
            ServiceOf(Repeat(count, "{\"target\": \"ns#Op%\"}")),
            OperationsOf(count),
            "\"ns#In\": {\"type\": \"structure\", \"members\": {\"a\": {\"target\": \"ns#S0\"}}}",
            Chain(count, "", close: true).Replace("\"next\"", "\"none\": {\"target\": \"ns#None\"}, \"next\"", StringComparison.Ordinal))),
        new("resources in a chain", 2_000, count => Smithy(
            ServiceOf("{\"target\": \"ns#Op\"}", "{\"target\": \"ns#R0\"}"),
            Operation("Op"),
            Repeat(count, "\"ns#R%\": {\"type\": \"resource\", \"resources\": [{\"target\": \"ns#R%+\"}]}") + Number(", \"ns#R%\": {\"type\": \"resource\"}", count),
            "\"ns#In\": {\"type\": \"structure\"}")),
        new("errors of an operation", 1_000, count => Members("", Repeat(count, "\"ns#Err%\": {\"type\": \"structure\", \"traits\": {\"smithy.api#error\": \"client\"}}"), errors: Repeat(count, "{\"target\": \"ns#Err%\"}"))),
        new("labels of a URI", 1_000, count => Members(
            Repeat(count, "\"m%\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#httpLabel\": {}, \"smithy.api#required\": {}}}"), uri: "/" + Repeat(count, "{m%}", "/"))),
        new("segments of a URI", 20_000, count => Members("", uri: "/" + Repeat(count, "s", "/"))),
        new("query parameters and headers", 1_000, count => Members(
            Repeat(count, "\"q%\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#httpQuery\": \"q%\"}}, \"h%\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#httpHeader\": \"h%\"}}"))),
    ];

    private static ScalingKind[] Json =>
    [
        new("depth of JSON", 60, count => Members("\"a\": {\"target\": \"smithy.api#String\", \"traits\": {\"ns#t\": " + new string('[', count) + new string(']', count) + "}}")),
        new("elements of an array", 100_000, count => Members("\"a\": {\"target\": \"smithy.api#String\", \"traits\": {\"ns#t\": [" + Repeat(count, "%") + "]}}")),
        new("escapes in a string", 100_000, count => Documented(Repeat(count, "\\u0041\\n", ""))),
        new("files", 1_000, count => [Members(""), .. Enumerable.Range(0, count).Select(static index => Smithy(Number("\"ns#S%\": {\"type\": \"structure\"}", index), "\"ns#In\": {\"type\": \"apply\", \"traits\": {}}"))]),
        new("faults", 2_000, count => Members(Repeat(count, "\"m%\": {\"target\": 1}"))),
    ];

    private static ScalingKind[] C2jFiles =>
    [
        new("C2J: required members", 2_000, count => C2j("\"required\": [" + Repeat(count, "\"m%\"") + "], \"members\": {" + Repeat(count, "\"m%\": {\"shape\": \"S\"}") + "}", "")),
        new("C2J: shapes", 1_000, count => C2j("\"members\": {" + Repeat(count, "\"m%\": {\"shape\": \"T%\"}") + "}", "," + Repeat(count, "\"T%\": {\"type\": \"structure\", \"members\": {\"a\": {\"shape\": \"S\"}}}"))),
        new("C2J: labels of a URI", 1_000, count => C2j("\"members\": {" + Repeat(count, "\"m%\": {\"shape\": \"S\", \"location\": \"uri\", \"locationName\": \"l%\"}") + "}", "", uri: "/" + Repeat(count, "{l%}", "/"))),
        new("C2J: braces in a URI", 20_000, count => C2j("\"members\": {}", "", uri: "/" + new string('{', count) + "}")),
        new("C2J: values of an enum", 2_000, count => C2j("\"members\": {\"a\": {\"shape\": \"E\"}}", ", \"E\": {\"type\": \"string\", \"enum\": [" + Repeat(count, "\"v%\"") + "]}")),
    ];

    private static string Chain(int count, string traits, bool close) =>
        Repeat(count, "\"ns#S%\": {\"type\": \"structure\", \"members\": {\"next\": {\"target\": \"ns#S%+\", \"traits\": {" + traits + "}}}}")
        + Number(", \"ns#S%\": {\"type\": \"structure\", \"members\": {", count) + (close ? "\"next\": {\"target\": \"ns#S0\", \"traits\": {" + traits + "}}" : "") + "}}";

    /// <summary>Mixins of which each uses the one before it; the first has none, and <c>S</c> uses the last.</summary>
    private static string MixinChain(IEnumerable<int> order) => string.Join(',', order.Select(static index => Number(
        "\"ns#M%+\": {\"type\": \"structure\", " + (index == 0 ? "" : "\"mixins\": [{\"target\": \"ns#M%\"}], ")
        + "\"members\": {\"m%\": " + Text + "}, \"traits\": {" + Mixin + "}}",
        index)));

    private static string Last(int count) => Number(", \"ns#S\": {\"type\": \"structure\", \"mixins\": [{\"target\": \"ns#M%\"}]}", count);

    /// <summary>Names that differ in characters that C# names drop.</summary>
    private static string NameOf(int index) => "N" + string.Concat(Enumerable.Range(0, 16).Select(bit => (index & (1 << bit)) != 0 ? "-" : "."));

    private static string OperationsOf(int count) => Repeat(count, Operation("Op%"));
}
