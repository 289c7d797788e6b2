using AmplifyGen.Analyzers.Tests.Oracle.Running;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>What the runs of a program show of each of its calls.</summary>
internal sealed class ProgramTruth
{
    private ProgramTruth(int sites) => Sites = [.. Enumerable.Range(0, sites).Select(static _ => new SiteTruth())];

    public List<SiteTruth> Sites { get; }

    /// <summary>Whether all runs were made, so that what none shows cannot happen.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether a run did not end by itself, or used null as a value. Then nothing is concluded.</summary>
    public bool IsUndecided { get; private set; }

    /// <summary>The number of runs.</summary>
    public int Runs { get; private set; }

    /// <summary>The functions that some run called.</summary>
    public HashSet<int> Functions { get; } = [];

    public static ProgramTruth Of(ProgramRuns runs, int sites)
    {
        var truth = new ProgramTruth(sites);
        var hasFault = false;
        truth.IsComplete = runs.Visit(isRepairing: false, (record, choices) =>
        {
            hasFault |= record.Builds.Exists(static build => build.Missing != 0);
            truth.Add(record, choices, isRepaired: false);
        });
        if (hasFault && !truth.IsUndecided)
            truth.IsComplete &= runs.Visit(isRepairing: true, (record, choices) => truth.Add(record, choices, isRepaired: true));
        else
            truth.Sites.ForEach(static site => site.Repair());
        return truth;
    }

    private void Add(RunRecord record, Choices choices, bool isRepaired)
    {
        Runs++;
        IsUndecided |= record.IsEndless || record.IsUnfair;
        Functions.UnionWith(record.Functions);
        var bucket = World.Bucket(record);
        foreach (var (site, shape, missing, isExposed) in record.Builds)
        {
            Sites[site].Arrive(isRepaired, bucket, shape, missing, choices);
            Sites[site].IsExposed |= isExposed;
        }

        foreach (var (first, second) in record.Replacements)
            Sites[first].ReplacedBy.Add(second);
        foreach (var builder in record.Builders.Values)
            Add(builder, hasEnded: record.HasEnded && !isRepaired);
    }

    private void Add(BuilderRecord builder, bool hasEnded)
    {
        foreach (var setter in builder.UsedSetters)
            Sites[setter].IsValueUsed = true;
        foreach (var setter in builder.DiscardedSetters)
            Sites[setter].IsValueDiscarded = true;
        foreach (var site in builder.Sites)
        {
            Sites[site].IsMade = true;
            Sites[site].IsUsed |= builder.IsUsed;
            Sites[site].IsFilled |= builder.IsFilled;
            Sites[site].IsLeft |= builder.IsFilled && !builder.IsUsed && hasEnded;
        }
    }
}
