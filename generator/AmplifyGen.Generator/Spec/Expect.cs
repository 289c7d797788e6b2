using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>Checks the JSON type of a value, or reports what it is instead.</summary>
internal static class Expect
{
    public static JsonObject? Object(SpecNode node, string name, string owner, Faults faults) =>
        Take<JsonObject>(node, "an object", name, owner, faults);

    public static JsonArray? Array(SpecNode node, string name, string owner, Faults faults) =>
        Take<JsonArray>(node, "an array", name, owner, faults);

    public static JsonString? String(SpecNode node, string name, string owner, Faults faults) =>
        Take<JsonString>(node, "a string", name, owner, faults);

    public static JsonNumber? Number(SpecNode node, string name, string owner, Faults faults) =>
        Take<JsonNumber>(node, "a number", name, owner, faults);

    public static JsonBoolean? Boolean(SpecNode node, string name, string owner, Faults faults) =>
        Take<JsonBoolean>(node, "true or false", name, owner, faults);

    public static void Wrong(SpecNode node, string expected, string name, string owner, Faults faults)
    {
        var found = node.Value switch
        {
            JsonNumber number => ProblemText.Bound(number.Text),
            JsonString text => "the string " + ProblemText.Quote(text.Value),
            var other => other.Description,
        };
        faults.Report(ProblemKinds.WrongValue, node.Location, ProblemText.Quote(name) + " of " + ProblemText.Quote(owner), expected, found);
    }

    private static T? Take<T>(SpecNode node, string expected, string name, string owner, Faults faults)
        where T : JsonValue
    {
        node.Document.Token.ThrowIfCancellationRequested();
        if (node.Value is T value)
            return value;

        Wrong(node, expected, name, owner, faults);
        return null;
    }
}
