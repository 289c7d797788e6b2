using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AmplifyGen.Analyzers.Tests.Oracle;
using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.SpecFuzz;

/// <summary>
/// Random and broken specs are generated and compiled. <c>AMPLIFYGEN_SPECS_COUNT</c> sets how many, <c>AMPLIFYGEN_SPECS_SEED</c> which
/// ones, and <c>AMPLIFYGEN_SPECS_REPORT</c> names a file for the specs with which something is wrong.
/// </summary>
public sealed class SpecFuzzTests(ITestOutputHelper output)
{
    private const ulong DefaultCount = 60;

    private const ulong DefaultSeed = 20260101;

    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Random_specs_give_code_that_compiles()
    {
        var (count, seed) = ((long)Number("AMPLIFYGEN_SPECS_COUNT", DefaultCount), Number("AMPLIFYGEN_SPECS_SEED", DefaultSeed));
        var faults = new ConcurrentBag<string>();
        var (judged, compiled) = (0, 0);
        using var report = Environment.GetEnvironmentVariable("AMPLIFYGEN_SPECS_REPORT") is { } path ? TextWriter.Synchronized(new StreamWriter(path) { AutoFlush = true }) : TextWriter.Null;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken }, index =>
        {
            var own = SeededRandom.Mix(seed, (ulong)index);
            var text = Write(new SeededRandom(own));
            var (fault, isCompiled) = SpecJudge.Judge(text);
            if (isCompiled)
                Interlocked.Increment(ref compiled);
            if (fault is not null)
            {
                faults.Add($"{own}: {fault}\n{text}");
                report.WriteLine($"{own}: {fault}\n{text}");
            }

            // A run of hours shows how far it is.
            if (Interlocked.Increment(ref judged) % 100 == 0)
                report.WriteLine($"seed {seed}: {judged} specs, {compiled} compiled, {faults.Count} at fault");
        });

        output.WriteLine($"seed {seed}: {judged} specs, {compiled} compiled, {faults.Count} at fault");
        Assert.True(faults.IsEmpty, string.Join("\n\n", faults.Take(5)));
        Assert.True(compiled > count / 10, "Hardly any spec is valid, so hardly any code is compiled.");
    }

    private static string Write(SeededRandom random)
    {
        if (random.Chance(4))
            return new SpecMutation(random).MutateText(ShippedSpec.File.Text);

        var model = random.Chance(25) ? new C2jGrammar(random).Write() : random.Chance(95) ? new SmithyGrammar(random).Write() : JsonNode.Parse(ShippedSpec.File.Text)!.AsObject();
        if (random.Chance(30))
            new SpecMutation(random).Mutate(model);

        var text = model.ToJsonString(random.Chance(50) ? Raw : null);
        return random.Chance(10) ? new SpecMutation(random).MutateText(text) : text;
    }

    private static ulong Number(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
