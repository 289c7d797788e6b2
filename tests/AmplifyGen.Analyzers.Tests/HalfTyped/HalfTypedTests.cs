using System.Collections.Concurrent;
using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Analyzers.Tests.Oracle;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>
/// An editor runs analyzers, fixes and refactorings over programs that nobody has typed to their end yet. <c>AMPLIFYGEN_TYPING_COUNT</c> sets
/// how many are made, <c>AMPLIFYGEN_TYPING_SEED</c> which ones.
/// </summary>
public sealed class HalfTypedTests(ITestOutputHelper output)
{
    private const int DefaultCount = 120;

    private const ulong DefaultSeed = 20260201;

    /// <summary>Among as many programs is one with the generated code in the same compilation, which takes longer.</summary>
    private const int ProgramsPerSources = 25;

    [Fact]
    public async Task Nothing_fails_on_half_typed_programs()
    {
        var (count, seed) = ((int)TestSettings.Number("AMPLIFYGEN_TYPING_COUNT", DefaultCount), TestSettings.Number("AMPLIFYGEN_TYPING_SEED", DefaultSeed));
        var token = TestContext.Current.CancellationToken;
        using var editor = new Editor();
        using var editorWithSources = new Editor(hasSources: true);
        var found = new ConcurrentDictionary<string, ConcurrentBag<(ulong Seed, Failure Failure)>>(StringComparer.Ordinal);
        var (wrong, diagnostics, actions, foreign) = (0, 0, 0, 0);
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = token }, async (index, stopped) =>
        {
            var program = SeededRandom.Mix(seed, (ulong)index);
            var examined = await (HasSources(program) ? editorWithSources : editor).Examine(Typing.Write(program), new SeededRandom(program), stopped);
            Interlocked.Add(ref wrong, examined.HasErrors ? 1 : 0);
            Interlocked.Add(ref diagnostics, examined.Diagnostics);
            Interlocked.Add(ref actions, examined.Actions);
            Interlocked.Add(ref foreign, examined.Foreign);
            foreach (var failure in examined.Failures)
                found.GetOrAdd(failure.Kind, static _ => []).Add((program, failure));
        });

        output.WriteLine($"seed {seed}: {count} programs, {wrong} with errors; fixes were asked about {diagnostics} diagnostics, {actions} actions were done; {foreign} exceptions are the compiler's own.");
        foreach (var (kind, examples) in found.OrderByDescending(static pair => pair.Value.Count))
        {
            var (program, failure) = examples.MinBy(static example => example.Seed);
            var text = await Shortening.Of(Typing.Write(program), async shorter => (await (HasSources(program) ? editorWithSources : editor).Examine(shorter, new SeededRandom(program), token)).Failures.Exists(other => string.Equals(other.Kind, kind, StringComparison.Ordinal)));
            output.WriteLine($"\n{examples.Count} × {kind}, first with seed {program}:\n{text}\n{failure.Details}");
        }

        Assert.True(wrong > count / 2, "The programs are not half-typed.");
        Assert.Empty(found.Keys);
    }

    private static bool HasSources(ulong program) => program % ProgramsPerSources == 0;
}
