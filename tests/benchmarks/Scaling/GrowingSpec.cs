namespace AmplifyGen.Benchmarks.Scaling;

/// <summary>Parts of specs that grow.</summary>
internal static class GrowingSpec
{
    private const string Service =
        """
        "ns#Svc": {"type": "service", "version": "1", "operations": [{"target": "ns#Op"}],
          "traits": {"aws.api#service": {"sdkId": "Test"}, "aws.protocols#restJson1": {}}}
        """;

    /// <summary>Repeats a text, with the number of each copy in place of <c>%</c>.</summary>
    public static string Repeat(int count, string text, string separator = ",") =>
        string.Join(separator, Enumerable.Range(0, count).Select(index => Number(text, index)));

    public static string Number(string text, int index) => text
        .Replace("%+", FormattableString.Invariant($"{index + 1}"), StringComparison.Ordinal)
        .Replace("%", FormattableString.Invariant($"{index}"), StringComparison.Ordinal);

    public static string Smithy(params string[] shapes) => "{\"smithy\": \"2.0\", \"shapes\": {" + string.Join(",\n", shapes.Where(static shape => shape.Length > 0)) + "}}";

    /// <summary>One operation with an input of these members.</summary>
    public static string Members(string members, string shapes = "", string uri = "/op", string errors = "") => Smithy(
        Service,
        Operation("Op", uri, errors),
        "\"ns#In\": {\"type\": \"structure\", \"members\": {" + members + "}}",
        shapes);

    public static string Operation(string name, string uri = "/op", string errors = "", string input = "In") =>
        "\"ns#" + name + "\": {\"type\": \"operation\", \"input\": {\"target\": \"ns#" + input + "\"}, \"errors\": [" + errors
        + "], \"traits\": {\"smithy.api#http\": {\"method\": \"POST\", \"uri\": \"" + uri + "\"}}}";

    /// <summary>A service that names these operations and resources.</summary>
    public static string ServiceOf(string operations, string resources = "") => Service
        .Replace("[{\"target\": \"ns#Op\"}]", "[" + operations + "], \"resources\": [" + resources + "]", StringComparison.Ordinal);

    public static string Documented(string documentation) =>
        Members("\"a\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#documentation\": \"" + documentation + "\"}}");

    /// <summary>A C2J file with one operation, whose input is <c>In</c>.</summary>
    public static string C2j(string input, string shapes, string operations = "", string uri = "/op") =>
        "{\"metadata\": {\"serviceId\": \"Test\", \"protocol\": \"rest-json\", \"apiVersion\": \"1\", \"endpointPrefix\": \"test\"}, \"operations\": {"
        + "\"Op\": {\"name\": \"Op\", \"http\": {\"method\": \"POST\", \"requestUri\": \"" + uri + "\"}, \"input\": {\"shape\": \"In\"}}" + operations
        + "}, \"shapes\": {\"In\": {\"type\": \"structure\", " + input + "}, \"S\": {\"type\": \"string\"}" + shapes + "}}";
}
