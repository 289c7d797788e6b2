using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace AmplifyGen.Protocol.Tests.Cases;

/// <summary>AWS's protocol cases, where they lie beside or above the repository.</summary>
internal static class ProtocolFiles
{
    public const string Requests = "input";
    public const string Responses = "output";

    public const string RestJson1 = "rest-json";
    public const string AwsJson1_0 = "json_1_0";
    public const string AwsJson1_1 = "json";

    /// <summary>awsJson1_0 of a service whose older clients speak awsQuery.</summary>
    public const string QueryCompatible = "json_1_0-query-compatible";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<ProtocolCase>> Known = new(StringComparer.Ordinal);
    private static readonly string? Folder = TestNeed.FindShared("protocol-tests");

    /// <summary>The cases of one file, such as <c>rest-json</c>, in its order.</summary>
    public static IReadOnlyList<ProtocolCase> Read(string direction, string protocol) =>
        Known.GetOrAdd($"{direction}/{protocol}.json", static path => [.. SuitesOf(path).SelectMany(static suite => suite.Cases)]);

    private static IEnumerable<ProtocolSuite> SuitesOf(string path)
    {
        var suites = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder!, path)))!.AsArray();
        return suites.Select(static suite => new ProtocolSuite(suite!.AsObject()));
    }
}
