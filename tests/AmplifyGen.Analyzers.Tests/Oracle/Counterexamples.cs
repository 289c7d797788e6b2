using System.Text;
using AmplifyGen.Analyzers.Tests.Oracle.Corpus;
using AmplifyGen.Analyzers.Tests.Oracle.Judging;
using AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

namespace AmplifyGen.Analyzers.Tests.Oracle;

/// <summary>The smallest programs with which something is wrong, each kind once.</summary>
internal static class Counterexamples
{
    /// <summary>Shrinks programs, of as many kinds as possible.</summary>
    /// <param name="wrong">The programs with which something is wrong.</param>
    /// <param name="count">How many are shrunk.</param>
    /// <param name="token">Cancels the search.</param>
    /// <returns>The different results in words, those that came up most often first.</returns>
    public static async Task<IReadOnlyList<string>> Of(IReadOnlyList<WrongProgram> wrong, int count, CancellationToken token)
    {
        var chosen = Choose(wrong, count);
        var results = new (string Key, string Text)[chosen.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, chosen.Count),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = token },
            async (index, innerToken) =>
            {
                var (program, disagreement) = chosen[index];
                var small = await new Shrinker(result => disagreement.Find(result) is not null).Shrink(program, innerToken);
                var judged = (await new ProgramBatch([small]).Judge(innerToken))[0];
                results[index] = ($"{disagreement} {Skeleton.Of(small.Text)}", Describe(program, judged, disagreement.Find(judged)!));
            });

        return
        [
            .. results.GroupBy(static result => result.Key, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Count())
                .ThenBy(static group => group.Key, StringComparer.Ordinal)
                .Select(static group => $"{group.Count()} x {group.MinBy(static result => result.Text.Length).Text}"),
        ];
    }

    /// <summary>Programs take turns by what is wrong with them; those come first that hold something new.</summary>
    private static List<(OracleProgram Program, Disagreement Disagreement)> Choose(IReadOnlyList<WrongProgram> wrong, int count)
    {
        var chosen = new List<(OracleProgram Program, Disagreement Disagreement)>();
        var queues = wrong
            .SelectMany(static program => program.Verdicts.Select(Disagreement.Of).Distinct().Select(disagreement => (program.Program, Disagreement: disagreement)))
            .GroupBy(static pair => pair.Disagreement)
            .OrderBy(static group => $"{group.Key}", StringComparer.Ordinal)
            .Select(static group => (Programs: group.ToList(), Seen: new HashSet<string>(StringComparer.Ordinal)))
            .ToArray();
        while (chosen.Count < count && queues.Any(static queue => queue.Programs.Count > 0))
        {
            foreach (var (rest, seen) in queues.Where(static queue => queue.Programs.Count > 0))
            {
                var next = rest.MaxBy(pair => pair.Program.Features.Count(feature => !seen.Contains(feature)));
                rest.Remove(next);
                seen.UnionWith(next.Program.Features);
                chosen.Add(next);
            }
        }

        return [.. chosen.Take(count)];
    }

    private static string Describe(OracleProgram original, JudgedProgram small, Verdict verdict)
    {
        var text = new StringBuilder();
        text.AppendLine(null, $"{verdict.Id} {verdict.Outcome} at {small.Describe(verdict.Site)} (seed {original.Seed})");
        text.AppendLine(null, $"  expected: {verdict.Expected}");
        text.AppendLine(null, $"  actual:   {verdict.Actual}");
        if (verdict.Witness is { } witness)
            text.AppendLine(null, $"  input:    {string.Join("; ", small.Explain(witness))}");
        return text.Append(MarkedProgram.Of(small)).ToString();
    }
}
