using System.Text.Json;
using System.Text.Json.Nodes;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>Compares what generated rules give with what is expected.</summary>
internal static class EndpointComparison
{
    /// <summary>Resolves an endpoint, and returns what differs from <c>endpoint</c> or <c>error</c> of a case; <c>null</c> if nothing does.</summary>
    public static string? Difference(EndpointProgram program, JsonObject parameters, JsonObject expected)
    {
        AwsEndpoint endpoint;
        try
        {
            endpoint = program.Resolve(parameters);
        }
        catch (AwsClientException exception)
        {
            return expected["error"] is { } error
                ? Difference("error", (string)error!, exception.Message)
                : IsUnusable(expected) ? null : "an error: " + exception.Message;
        }

        if (expected["endpoint"] is not JsonObject wanted)
            return "the endpoint " + endpoint.Url.OriginalString;

        return Difference("url", (string)wanted["url"]!, endpoint.Url.OriginalString)
            ?? Difference("properties", wanted["properties"] ?? new JsonObject(), JsonNode.Parse(Document.FromMap([.. endpoint.Properties.Select(static entry => (entry.Key, (Document?)entry.Value))]).ToJson())!)
            ?? Difference("headers", wanted["headers"] ?? new JsonObject(), JsonSerializer.SerializeToNode(endpoint.Headers)!)
            ?? Difference("authSchemes", AuthSchemes(wanted), JsonSerializer.SerializeToNode(endpoint.AuthSchemes.Select(static scheme => scheme.Name + " " + scheme.SigningName + " " + scheme.SigningRegion + " " + string.Join(',', scheme.SigningRegionSet) + " " + scheme.DisableDoubleEncoding))!);
    }

    /// <summary>Rules may make a URL of a bad region that no request can be sent to. We refuse it.</summary>
    private static bool IsUnusable(JsonObject expected) =>
        expected["endpoint"] is JsonObject endpoint
        && !(Uri.TryCreate((string)endpoint["url"]!, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url is { Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" });

    private static JsonArray AuthSchemes(JsonObject endpoint)
    {
        var schemes = (endpoint["properties"] as JsonObject)?["authSchemes"] as JsonArray ?? [];
        return [.. schemes.Select(static scheme => (JsonNode)((string)scheme!["name"]! + " " + (string?)scheme["signingName"] + " " + (string?)scheme["signingRegion"]
            + " " + string.Join(',', (scheme["signingRegionSet"] as JsonArray ?? []).Select(static region => (string)region!)) + " " + ((bool?)scheme["disableDoubleEncoding"] ?? false)))];
    }

    private static string? Difference(string part, string expected, string actual) =>
        string.Equals(expected, actual, StringComparison.Ordinal) ? null : $"{part} {actual} instead of {expected}";

    private static string? Difference(string part, JsonNode expected, JsonNode actual) =>
        JsonNode.DeepEquals(expected, actual) ? null : $"{part} {actual.ToJsonString()} instead of {expected.ToJsonString()}";
}
