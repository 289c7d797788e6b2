using System.Globalization;
using System.Text.Json.Nodes;

namespace AmplifyGen.Client.Tests.Configuration;

/// <summary>Random config and credentials files, read by botocore and by us.</summary>
public sealed class BotocoreConfigTests
{
    private const int UsualCount = 500;

    private static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("AMPLIFYGEN_PARITY_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : UsualCount;

    private static int Seed { get; } = Random.Shared.Next();

    [Fact]
    public async Task Profiles_and_services_are_those_of_botocore()
    {
        var values = 0;
        var files = 0;
        foreach (var line in await RunAsync())
        {
            files++;
            values += Compare(JsonNode.Parse(line)!.AsObject());
        }

        Assert.Equal(Count, files);
        Assert.True(values > Count, $"Only {values} values were compared.");
    }

    private static int Compare(JsonObject expected)
    {
        var environment = FakeEnvironment.WithConfig((string)expected["config"]!);
        environment.Files[FakeEnvironment.CredentialsPath] = (string)expected["credentials"]!;
        var files = SharedConfig.Load(environment);
        var report = $"Seed {Seed}.\n--- config\n{expected["config"]}\n--- credentials\n{expected["credentials"]}\n";
        var values = 0;
        foreach (var name in expected["names"]!.AsArray().Select(static name => (string)name!))
        {
            values += CompareSection($"{report}profile {name}", expected, "profiles", name, files.FindProfile(name));
            values += CompareSection($"{report}services {name}", expected, "services", name, files.FindServices(name));
        }

        return values;
    }

    private static int CompareSection(string report, JsonObject expected, string kind, string name, ConfigSection? actual)
    {
        var section = expected[kind]![name]?.AsObject();
        Assert.True((section is null) == (actual is null), $"{report} exists {(actual is null ? "not " : "")}here.");
        if (section is null)
            return 0;

        var keys = expected["keys"]!.AsArray().Select(static key => (string)key!).ToList();
        foreach (var key in keys)
            Assert.True(string.Equals(Text(section[key], keys), Text(actual!.Find(key), keys), StringComparison.Ordinal), $"{report} key {key}: '{Text(section[key], keys)}', not '{Text(actual.Find(key), keys)}'.");

        return section.Count;
    }

    private static string? Text(JsonNode? value, List<string> keys) => value is JsonObject nested
        ? string.Join('|', keys.Where(nested.ContainsKey).Select(key => $"{key}={nested[key]}"))
        : (string?)value;

    private static string? Text(ConfigValue? value, List<string> keys) => value?.Nested is { } nested
        ? string.Join('|', keys.Where(key => nested.Find(key) is not null).Select(key => $"{key}={nested.Find(key)!.Text}"))
        : value?.Text;

    private static Task<string[]> RunAsync() => PythonScript.RunAsync(
        "config.py", [Count.ToString(CultureInfo.InvariantCulture), Seed.ToString(CultureInfo.InvariantCulture)], "", TestContext.Current.CancellationToken);
}
