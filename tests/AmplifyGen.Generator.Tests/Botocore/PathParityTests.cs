using System.Globalization;
using System.Text.Json.Nodes;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Spec.JmesPath;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.JmesPath;

namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>JMESPath is parsed and evaluated as the reference implementation does it.</summary>
public sealed class PathParityTests(ITestOutputHelper output)
{
    private const string Script = "tests/botocore/waiters.py";
    private const int Shown = 8;

    private static string Seed { get; } = Environment.GetEnvironmentVariable("AMPLIFYGEN_PATH_SEED") ?? "1";

    [Fact]
    public async Task Random_texts_are_parsed_as_the_reference_parses_them()
    {
        var lines = await BotocoreScript.LinesAsync(Script, TestContext.Current.CancellationToken, "--parse", "6000", Seed);

        var cases = lines.Select(static line => JsonNode.Parse(line)!.AsObject()).ToList();
        var faults = cases.Select(Difference).OfType<string>().ToList();

        Assert.True(faults.Count == 0, $"seed {Seed}, {faults.Count} of {cases.Count} differ:\n{string.Join('\n', faults.Take(Shown))}");
        output.WriteLine(FormattableString.Invariant($"{cases.Count} texts, {cases.Count(static one => one["tree"] is not null)} of them expressions, 0 differ"));
    }

    [Fact]
    public async Task Random_expressions_have_the_values_that_the_reference_gives()
    {
        var lines = await BotocoreScript.LinesAsync(Script, TestContext.Current.CancellationToken, "--expressions", "400", Seed);
        var waiters = JsonNode.Parse(lines[0])!["shapes"]!["test#Get"]!["traits"]!["smithy.waiters#waitable"]!.AsObject();
        var run = GeneratorRun.Of(new Project { UnmarkedIds = [ProblemKinds.UnsupportedId, ProblemKinds.InvalidSpecId] }, new SpecFile("model.json", lines[0]));
        var loaded = new LoadedWaiters(run);
        var parse = loaded.OutputOf(loaded.Names.First()).BaseType!.GetMethod("FromJson", [typeof(string)])!;

        var faults = new List<string>();
        var compared = 0;
        foreach (var one in lines.Skip(1).Select(static line => JsonNode.Parse(line)!.AsObject()))
        {
            var response = parse.Invoke(null, [one["output"]!.ToJsonString()])!;
            var expected = one["true"]!.AsArray().Select(static name => (string)name!).ToHashSet(StringComparer.Ordinal);
            foreach (var name in loaded.Names)
            {
                compared++;
                if (loaded.Matches(name, 0, response) != expected.Contains(name))
                    faults.Add($"{waiters[name]!["acceptors"]![0]!["matcher"]!["output"]!["path"]} is {expected.Contains(name)} for {one["output"]!.ToJsonString()}");
            }
        }

        foreach (var problem in run.Problems)
            output.WriteLine(problem.GetMessage(CultureInfo.InvariantCulture) + " " + problem.Location.GetLineSpan());

        Assert.True(faults.Count == 0, $"seed {Seed}, {faults.Count} of {compared} differ:\n{string.Join("\n\n", faults.Take(Shown))}");
        Assert.True(loaded.Names.Count > waiters.Count * 0.9);
        output.WriteLine(FormattableString.Invariant($"{loaded.Names.Count} of {waiters.Count} expressions, {compared} values, 0 differ"));
    }

    private static string? Difference(JsonObject one)
    {
        var text = (string)one["text"]!;
        var syntax = PathParser.Parse(text, out var fault);
        var ours = syntax is null ? null : SyntaxTree.Of(syntax);
        if (fault is { } found)
            Assert.InRange(found.Start + found.Length, 0, text.Length);

        return JsonNode.DeepEquals(ours, one["tree"]) ? null : $"{text}\n  ours:   {ours?.ToJsonString() ?? fault?.Message}\n  theirs: {one["tree"]?.ToJsonString() ?? "null"}";
    }
}
