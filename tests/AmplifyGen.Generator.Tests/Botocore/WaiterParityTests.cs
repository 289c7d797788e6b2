using System.Text.Json.Nodes;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>The acceptors of published waiters say of random responses what botocore and its jmespath say.</summary>
public sealed class WaiterParityTests(ITestOutputHelper output)
{
    private const string Script = "tests/botocore/waiters.py";
    private const string Count = "40";
    private const string Seed = "1";
    private const int Shown = 8;

    /// <summary>One service of so many is taken. All of them take a quarter of an hour.</summary>
    private static int Step { get; } = Environment.GetEnvironmentVariable("AMPLIFYGEN_ALL_WAITERS") is "1" ? 1 : 40;

    /// <summary>Services of which AWS's own model, beside the repository, has waiters.</summary>
    public static TheoryData<string> Names => RealModels.Rows(static name => File.ReadAllText(RealModels.Find(name)).Contains("smithy.waiters#waitable", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Waiters_of_a_Smithy_model_accept_what_the_reference_accepts(string name)
    {
        var path = RealModels.Find(name);
        var lines = await BotocoreScript.LinesAsync(Script, TestContext.Current.CancellationToken, Path.GetFileNameWithoutExtension(name), Count, Seed, path);

        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var (waiters, accepted, compared) = Compare(lines, new SpecFile(name, text) { Operations = Operations(lines) });

        output.WriteLine(FormattableString.Invariant($"{waiters} waiters, {compared} answers of acceptors, {accepted} of them yes, 0 differ"));
    }

    [Fact]
    public async Task Waiters_and_paginators_of_services_that_botocore_has_are_read_and_accept_what_it_accepts()
    {
        var (services, files, waiters, accepted, compared) = (0, 0, 0, 0, 0);
        var problems = new List<string>();
        var known = (await BotocoreScript.LinesAsync(Script, TestContext.Current.CancellationToken, "--services"))
            .Select(static line => line.Split(' '))
            .ToLookup(static words => words.Contains("waiters-2", StringComparer.Ordinal), static words => words[0]);
        foreach (var service in known[true].Where(static (_, index) => index % Step == 0).Concat(known[false].Where(static (_, index) => index % Step == 0)))
        {
            var lines = await BotocoreScript.LinesAsync(Script, TestContext.Current.CancellationToken, service, Count, Seed);
            var documents = JsonNode.Parse(lines[0])!;
            var inputs = Inputs(service, documents);
            var read = SpecReader.Read(inputs.Select(static file => new SpecInput { Path = file.Path, Text = file.Text }).ToEquatableArray(), TestContext.Current.CancellationToken);
            problems.AddRange(read.Problems.Where(static problem => !problem.Path.EndsWith("service-2.json", StringComparison.Ordinal)).Select(problem => service + ": " + problem.Message));
            services++;
            files += inputs.Count - 1;
            if (lines.Length == 1)
                continue;

            var chosen = Operations(lines);
            var result = Compare(lines, [.. inputs.Where(static file => !file.Path.EndsWith("paginators-1.json", StringComparison.Ordinal)).Select(file => file with { Operations = file.Path.EndsWith("service-2.json", StringComparison.Ordinal) ? chosen : null })]);
            (waiters, accepted, compared) = (waiters + result.Waiters, accepted + result.Accepted, compared + result.Compared);
        }

        output.WriteLine(FormattableString.Invariant($"{services} services, {files} files, {waiters} waiters, {compared} answers of acceptors, {accepted} of them yes, 0 differ"));
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(accepted > 0 && accepted < compared);
    }

    /// <summary>The operations that have waiters. The others would only take time.</summary>
    private static string Operations(string[] lines) =>
        string.Join(',', lines.Skip(1).Select(static line => (string)JsonNode.Parse(line)!["operation"]!).Distinct(StringComparer.Ordinal));

    private static List<SpecFile> Inputs(string service, JsonNode documents)
    {
        var inputs = new List<SpecFile> { new(service + "/service-2.json", documents["model"]!.ToJsonString()) };
        foreach (var name in new[] { "waiters", "paginators" })
        {
            if (documents[name] is { } document)
                inputs.Add(new SpecFile($"{service}/{name}-{(name is "waiters" ? "2" : "1")}.json", document.ToJsonString()));
        }

        return inputs;
    }

    private static (int Waiters, int Accepted, int Compared) Compare(string[] lines, params SpecFile[] specs)
    {
        var loaded = new LoadedWaiters(GeneratorRun.Of(new Project { UnmarkedIds = [ProblemKinds.UnsupportedId] }, specs));
        var (accepted, compared) = (0, 0);
        var faults = new List<string>();
        foreach (var one in lines.Skip(1).Select(static line => JsonNode.Parse(line)!.AsObject()))
        {
            var response = Read(loaded.Operations[(string)one["operation"]!], one["message"]!.AsObject());
            foreach (var (name, said) in one["waiters"]!.AsObject())
            {
                var property = char.ToUpperInvariant(name[0]) + name[1..];
                Assert.Equal(said!.AsArray().Count, loaded.CountOf(property));
                for (var index = 0; index < said.AsArray().Count; index++)
                {
                    if (said[index] is not { } expected)
                        continue;

                    compared++;
                    accepted += (bool)expected ? 1 : 0;
                    if (loaded.Matches(property, index, response) != (bool)expected)
                        faults.Add(FormattableString.Invariant($"{name}[{index}] must be {expected} for {response.GetType().GetMethod("ToJson", Type.EmptyTypes)!.Invoke(response, null)}"));
                }
            }
        }

        Assert.True(faults.Count == 0, FormattableString.Invariant($"{faults.Count} of {compared} differ:\n{string.Join('\n', faults.Take(Shown))}"));
        return (loaded.Names.Count, accepted, compared);
    }

    private static object Read(Type operation, JsonObject message)
    {
        var response = new AwsHttpResponse
        {
            StatusCode = (int)message["status"]!,
            Headers = message["headers"]!.AsObject().ToDictionary(static header => header.Key, static header => (string)header.Value!, StringComparer.Ordinal),
            Body = Convert.FromBase64String((string)message["bytes"]!),
        };
        return operation.GetMethod("ReadResponse")!.Invoke(null, [response])!;
    }
}
