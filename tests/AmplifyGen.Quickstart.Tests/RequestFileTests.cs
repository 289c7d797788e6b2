using System.Text.Json.Nodes;

namespace AmplifyGen.Quickstart.Tests;

public sealed class RequestFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amplifygen-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_sample_becomes_the_HTTP_request_that_it_stands_for()
    {
        var sample = Repository.PathOf("tests/consumers/Quickstart/request.json");

        var run = await ProgramRun.OfQuickstart(sample);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("POST /backend/d1a2b3c4/auth/dev", run.Section("Request"));
        Assert.Equal("Content-Type: application/json", run.Section("Headers"));
        var body = JsonNode.Parse(await File.ReadAllTextAsync(sample, TestContext.Current.CancellationToken))!.AsObject();
        Assert.True(body.Remove("AppId") && body.Remove("BackendEnvironmentName"));
        Assert.True(JsonNode.DeepEquals(body, JsonNode.Parse(run.Section("Body"))));
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_named()
    {
        var path = Path.Combine(_folder.FullName, "no-such-file.json");

        var run = await ProgramRun.OfQuickstart(path);

        AssertFails(run, path + ": ", "Could not find file");
    }

    [Fact]
    public async Task A_folder_is_no_request() =>
        AssertFails(await ProgramRun.OfQuickstart(_folder.FullName), _folder.FullName + ": ", "denied");

    [Theory]
    [InlineData("not JSON", "", ":1:1: ", "expected an object, found the end of the text", "Path: $", "byte offset: 0")]
    [InlineData("not JSON", "{\n  \"AppId\": tru\n}", ":2:12: ", "Path: $.AppId", "byte offset: 13")]
    [InlineData("wrong type", "{\n  \"AppId\": \"a\",\n  \"resourceConfig\": []\n}", ":3:21: ", "expected an object, found an array", "Path: $.resourceConfig", "byte offset: 38")]
    [InlineData("wrong type deep inside", """{"resourceConfig":{"userPoolConfigs":{"mfa":{"settings":{"mfaTypes":["SMS",1]}}}}}""", ":1:76: ", "expected a string, found a number", "Path: $.resourceConfig.userPoolConfigs.mfa.settings.mfaTypes[1]", "byte offset: 75")]
    [InlineData("missing members", """{"AppId":"a"}""", ":1:14: ", "'UpdateBackendAuthRequest' is missing the required members 'BackendEnvironmentName', 'resourceConfig' and 'resourceName'", "Path: $", "byte offset: 13")]
    public async Task A_bad_file_gets_one_line_that_says_what_is_wrong_and_where(string what, string json, string place, params string[] parts)
    {
        var path = Write(what + ".json", json);

        AssertFails(await ProgramRun.OfQuickstart(path), path + place, parts);
    }

    [Fact]
    public async Task An_empty_part_of_the_path_is_refused()
    {
        var path = Write("empty.json", Sample(static request => request["AppId"] = ""));

        AssertFails(await ProgramRun.OfQuickstart(path), path + ": ", "UpdateBackendAuthRequest.AppId", "must not be empty");
    }

    [Fact]
    public async Task A_name_that_the_model_does_not_know_is_no_part_of_the_message()
    {
        // Names are free text in JSON: one may break the line, or be a secret.
        var path = Write("names.json", """{"resourceConfig":{"\n\u2028x":{"y":1,"y":2,}}}""");

        AssertFails(await ProgramRun.OfQuickstart(path), path + ":1:", "Path: $.resourceConfig[#0],");
    }

    [Fact]
    public async Task More_than_one_argument_shows_the_usage()
    {
        var run = await ProgramRun.OfQuickstart("a.json", "b.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'b.json'", run.Error, StringComparison.Ordinal);
        Assert.Contains("Quickstart [<request.json>] [command] [options]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_no_error()
    {
        var run = await ProgramRun.OfQuickstart("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Contains("Quickstart [<request.json>] [command] [options]", run.Output, StringComparison.Ordinal);
    }

    private static void AssertFails(ProgramRun run, string start, params string[] parts)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(start, run.Error, StringComparison.Ordinal);
        Assert.Equal(run.Error.Length - 1, run.Error.AsSpan().IndexOfAny('\n', '\u2028'));
        Assert.All(parts, part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
    }

    private static string Sample(Action<JsonNode> change)
    {
        var request = JsonNode.Parse(Repository.Read("tests/consumers/Quickstart/request.json"))!;
        change(request);
        return request.ToJsonString();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
