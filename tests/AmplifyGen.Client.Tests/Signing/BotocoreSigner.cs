using System.Text.Json.Nodes;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>Botocore's own signers, run once for many requests, where the machine has them.</summary>
internal static class BotocoreSigner
{
    /// <summary>Returns what botocore signs of each request, in order. Skips the test where there is no Python, or no botocore that can be given a time.</summary>
    public static async Task<JsonObject[]> SignAsync(IEnumerable<JsonObject> requests, CancellationToken cancellation)
    {
        var lines = await PythonScript.RunAsync("sign.py", [], string.Join('\n', requests.Select(static request => request.ToJsonString())), cancellation);
        return [.. lines.Select(static line => JsonNode.Parse(line)!.AsObject())];
    }
}
