using System.Text.Json.Nodes;

namespace AmplifyGen.Quickstart.Tests;

/// <summary>What the Quickstart shows against botocore, AWS's own serializer for Python.</summary>
public sealed class BotocoreTests
{
    private static readonly string Script = Repository.PathOf("tests/botocore/serialize.py");

    [Fact]
    public async Task The_full_request_is_the_one_that_botocore_makes_of_the_same_members()
    {
        TestNeed.Botocore.Require();
        var tour = await ProgramRun.OfQuickstart("tour");
        var request = JsonNode.Parse(tour.Section("A request with every member"))!.AsObject();

        var expected = await Serialize(request);
        var actual = await Show(request);

        Assert.Equal($"{expected["method"]} {expected["path"]}", actual.Section("Request"));
        Assert.Equal("Content-Type: " + expected["headers"]!["Content-Type"], actual.Section("Headers"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected["body"]!.GetValue<string>()), JsonNode.Parse(actual.Section("Body"))));
    }

    private static async Task<JsonNode> Serialize(JsonObject request)
    {
        var line = new JsonObject { ["operation"] = "UpdateBackendAuth", ["input"] = RequestSpec.ToMemberNames(request) };
        var run = await ProgramRun.Of("python3", [Script, "amplifybackend"], line.ToJsonString() + "\n");
        Assert.Equal("", run.Error);
        var message = JsonNode.Parse(run.Output)!;
        Assert.Null(message["error"]);
        return message;
    }

    private static async Task<ProgramRun> Show(JsonObject request)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, request.ToJsonString(), TestContext.Current.CancellationToken);
            var run = await ProgramRun.OfQuickstart(path);
            Assert.Equal("", run.Error);
            return run;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
