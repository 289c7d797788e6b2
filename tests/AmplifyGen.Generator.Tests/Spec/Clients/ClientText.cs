namespace AmplifyGen.Generator.Tests.Spec.Clients;

/// <summary>A service with one operation whose input and output have a member of each kind.</summary>
internal static class ClientText
{
    private const string Members =
        """
        "text": {"target": "smithy.api#String"}, "number": {"target": "smithy.api#Integer"}, "flag": {"target": "smithy.api#Boolean"},
        "time": {"target": "smithy.api#Timestamp"}, "kind": {"target": "ns#Kind"}, "part": {"target": "ns#Part"}, "parts": {"target": "ns#Parts"},
        "texts": {"target": "ns#Texts"}, "map": {"target": "ns#Map"}, "document": {"target": "smithy.api#Document"}
        """;

    private const string Shapes =
        """
        "ns#In": {"type": "structure", "members": {MEMBERS}}, "ns#Out": {"type": "structure", "members": {MEMBERS}},
        "ns#Part": {"type": "structure", "members": {"name": {"target": "smithy.api#String"}, "texts": {"target": "ns#Texts"}}},
        "ns#Parts": {"type": "list", "member": {"target": "ns#Part"}}, "ns#Texts": {"type": "list", "member": {"target": "smithy.api#String"}},
        "ns#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "ns#Part"}},
        "ns#Kind": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit"}}}
        """;

    /// <summary>With traits of the operation.</summary>
    public static string Operation(string traits, string serviceTraits = "") => SpecText.Smithy(
        """
        "ns#Svc": {"type": "service", "version": "1", "operations": [{"target": "ns#Op"}],
          "traits": {"aws.api#service": {"sdkId": "Test"}, "aws.protocols#awsJson1_0": {}SERVICE}}
        """.Replace("SERVICE", serviceTraits, StringComparison.Ordinal),
        """
        "ns#Op": {"type": "operation", "input": {"target": "ns#In"}, "output": {"target": "ns#Out"}, "traits": {TRAITS}}
        """.Replace("TRAITS", traits, StringComparison.Ordinal),
        Shapes.Replace("MEMBERS", Members, StringComparison.Ordinal));

    public static string Pages(string value, string serviceTraits = "") => Operation("\"smithy.api#paginated\": " + value, serviceTraits);

    public static string Waiter(string value) => Operation("\"smithy.waiters#waitable\": {\"Done\": " + value + "}");

    public static string Acceptor(string matcher) => Waiter("{\"acceptors\": [{\"state\": \"success\", \"matcher\": " + matcher + "}]}");

    /// <summary>With an expression that is to be true.</summary>
    public static string Path(string path) =>
        Acceptor("{\"output\": {\"path\": \"" + path + "\", \"expected\": \"true\", \"comparator\": \"booleanEquals\"}}");
}
