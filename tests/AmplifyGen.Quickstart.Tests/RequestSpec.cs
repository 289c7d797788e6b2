using System.Text.Json.Nodes;

namespace AmplifyGen.Quickstart.Tests;

/// <summary>What the shipped spec says of the request's members, read without the generator.</summary>
internal static class RequestSpec
{
    private const string Namespace = "com.amazonaws.amplifybackend#";

    private static readonly JsonObject Shapes =
        JsonNode.Parse(Repository.Read("spec/update-backend-auth.json"))!["shapes"]!.AsObject();

    private static readonly JsonObject Request = Members(Namespace + "UpdateBackendAuthRequest")!;

    /// <summary>The path of every member, by wire names. A structure that two members have is two positions with all that is in it.</summary>
    public static IReadOnlyList<string> Positions { get; } = [.. PositionsOf(Request, "")];

    /// <summary>The same values under the members' names in the model, which botocore takes.</summary>
    public static JsonNode ToMemberNames(JsonObject request) => Rename(Request, request);

    /// <summary>The paths of all properties in a JSON text, as <see cref="Positions"/> has them.</summary>
    public static IEnumerable<string> PositionsIn(JsonObject json, string path = "")
    {
        foreach (var (name, value) in json)
        {
            yield return $"{path}/{name}";
            if (value is not JsonObject inner)
                continue;

            foreach (var position in PositionsIn(inner, $"{path}/{name}"))
                yield return position;
        }
    }

    private static IEnumerable<string> PositionsOf(JsonObject members, string path)
    {
        foreach (var (name, member) in members)
        {
            var position = $"{path}/{WireName(name, member!)}";
            yield return position;
            if (Members(Target(member!)) is not { } inner)
                continue;

            foreach (var innerPosition in PositionsOf(inner, position))
                yield return innerPosition;
        }
    }

    private static JsonObject Rename(JsonObject members, JsonObject json)
    {
        var renamed = new JsonObject();
        foreach (var (name, member) in members)
        {
            if (json[WireName(name, member!)] is { } value)
                renamed[name] = Members(Target(member!)) is { } inner ? Rename(inner, value.AsObject()) : value.DeepClone();
        }

        return renamed;
    }

    private static string Target(JsonNode member) => member["target"]!.GetValue<string>();

    private static string WireName(string name, JsonNode member) =>
        member["traits"]?["smithy.api#jsonName"]?.GetValue<string>() ?? name;

    private static JsonObject? Members(string id) =>
        Shapes[id] is { } shape && shape["type"]!.GetValue<string>() is "structure" ? shape["members"]!.AsObject() : null;
}
