using System.Text.Json.Nodes;

namespace AmplifyGen.Protocol.Tests.Cases;

/// <summary>The shapes of a C2J model by name.</summary>
internal sealed class C2jShapes(JsonObject shapes)
{
    private static readonly HashSet<string> Flat = new(StringComparer.Ordinal) { "header", "headers", "querystring", "statusCode", "uri" };

    /// <summary>The definition of a shape.</summary>
    public JsonObject Find(string name) => shapes[name]!.AsObject();

    /// <summary>The definition of the shape that a member, an element, a key or a value targets.</summary>
    public JsonObject TargetOf(JsonNode reference) => Find((string)reference["shape"]!);

    public static string TypeOf(JsonObject shape) => (string)shape["type"]!;

    public static bool IsDocument(JsonObject shape) => (bool?)shape["document"] ?? false;

    /// <summary>The members of a structure with their own names.</summary>
    public static IEnumerable<(string Name, JsonObject Member)> MembersOf(JsonObject structure) =>
        structure["members"]!.AsObject().Select(static member => (member.Key, member.Value!.AsObject()));

    /// <summary>Whether HTTP carries a member of an input, an output or an error outside of the JSON of the body.</summary>
    public static bool IsOutsideBody(JsonObject structure, string name, JsonObject member) =>
        ((string?)member["location"] is { } location && Flat.Contains(location)) || string.Equals((string?)structure["payload"], name, StringComparison.Ordinal);

    /// <summary>The member that is the whole body; <c>null</c> where the body is JSON of several.</summary>
    public JsonObject? FindPayload(JsonObject structure) =>
        (string?)structure["payload"] is { } name ? TargetOf(structure["members"]![name]!) : null;
}
