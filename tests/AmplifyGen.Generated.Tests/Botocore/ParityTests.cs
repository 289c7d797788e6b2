using System.Text.Json.Nodes;
using AmplifyGen.Generated.Tests.Json;
using AmplifyGen.Generated.Tests.Properties;
using CsCheck;

namespace AmplifyGen.Generated.Tests.Botocore;

public sealed class ParityTests
{
    private const int Requests = 1_000;

    [Fact]
    public async Task A_thousand_random_requests_are_the_messages_that_botocore_makes_of_them()
    {
        TestNeed.Botocore.Require();

        // One sample of many requests, so that one process does for all.
        await RandomRequests.Any.Array[Requests].SampleAsync(
            static requests => AssertSameAsync(requests, TestContext.Current.CancellationToken),
            iter: 1,
            print: static requests => FormattableString.Invariant($"{requests.Length} requests"));
    }

    private static async Task AssertSameAsync(UpdateBackendAuthRequest[] requests, CancellationToken cancellation)
    {
        var messages = await BotocoreProcess.SerializeAsync("amplifybackend", requests.Select(LineOf), cancellation);
        Assert.Equal(requests.Length, messages.Length);
        foreach (var (request, message) in requests.Zip(messages))
            AssertSame(request, message, LineOf(request));
    }

    private static void AssertSame(UpdateBackendAuthRequest request, string message, string about)
    {
        var theirs = JsonNode.Parse(message)!.AsObject();
        var ours = UpdateBackendAuthOperation.CreateRequest(request);
        Assert.True(theirs["error"] is null, $"Botocore refuses {about}: {message}");
        Assert.True(string.Equals((string?)theirs["method"], ours.Method, StringComparison.Ordinal), about);
        Assert.True(string.Equals((string?)theirs["path"], ours.Target, StringComparison.Ordinal), $"{ours.Target} is the target, and {theirs["path"]} botocore's, for {about}");
        Assert.True(string.Equals((string?)theirs["query"], "", StringComparison.Ordinal), about);
        Assert.True(string.Equals((string?)theirs["headers"]!["Content-Type"], ours.Headers["Content-Type"], StringComparison.Ordinal), about);
        var body = JsonNode.Parse(ours.Body.Span);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse((string)theirs["body"]!), body), $"{JsonTexts.Minimal(body!)} is the body, and {theirs["body"]} botocore's, for {about}");
    }

    private static string LineOf(UpdateBackendAuthRequest request) => JsonTexts.Minimal(new JsonObject
    {
        ["operation"] = "UpdateBackendAuth",
        ["input"] = ShapeTree.ByMemberName(request),
    });
}
