namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Proves that at least one of several doubtful paths is possible.</summary>
internal static class Proof
{
    /// <param name="paths">The facts of each path.</param>
    public static bool IsSomeReal(IEnumerable<PathFacts> paths, FactTable table)
    {
        var open = new List<PathFacts>();
        foreach (var path in paths)
        {
            // The program can take either answer of a test without doubts.
            var tests = table.TestsOf(path.Doubts);
            var facts = path with { Yes = path.Yes & tests, No = path.No & tests };
            if (facts.Doubts.IsEmpty)
                return true;
            Add(open, facts, table);
        }

        return open.Exists(static facts => facts.Doubts.IsEmpty);
    }

    private static void Add(List<PathFacts> open, PathFacts facts, FactTable table)
    {
        for (var index = 0; index < open.Count; index++)
        {
            if (open[index].Covers(facts))
                return;

            if (open[index].Merge(facts, table) is not { } merged)
                continue;

            open.RemoveAt(index);
            Add(open, merged, table);
            return;
        }

        open.Add(facts);
    }
}
