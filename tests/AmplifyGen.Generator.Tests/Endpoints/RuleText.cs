namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>Small rule sets.</summary>
internal static class RuleText
{
    public const string Region = """
        "Region": {"type": "String", "builtIn": "AWS::Region"}
        """;

    private const string Parameters = """
        "Flag": {"type": "Boolean"}, "Text": {"type": "String"}, "List": {"type": "stringArray"}
        """;

    public const string End = """
        {"type": "endpoint", "endpoint": {"url": "https://example.com"}}
        """;

    /// <summary>A tree over the parameters <c>Region</c>, <c>Flag</c>, <c>Text</c> and <c>List</c>.</summary>
    public static string Tree(params string[] rules) =>
        "{\"version\": \"1.0\", \"parameters\": {" + Region + ", " + Parameters + "}, \"rules\": [" + string.Join(", ", rules) + "]}";

    /// <summary>The tree with one endpoint, which has a condition.</summary>
    public static string Condition(string condition) =>
        Tree("{\"type\": \"endpoint\", \"conditions\": [" + condition + "], \"endpoint\": {\"url\": \"https://example.com\"}}");

    /// <summary>The tree with one endpoint, which has a URL.</summary>
    public static string Url(string url) => Tree("{\"type\": \"endpoint\", \"endpoint\": {\"url\": " + url + "}}");
}
