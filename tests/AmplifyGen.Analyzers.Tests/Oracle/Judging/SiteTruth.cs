namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>What happened at one call in all runs.</summary>
internal sealed class SiteTruth
{
    /// <summary>For each member the sets that contain it, a bit for each set.</summary>
    private static readonly ulong[] SetsWith =
        [.. Enumerable.Range(0, 6).Select(static member => Enumerable.Range(0, 64).Where(set => (set & (1 << member)) != 0).Aggregate(0UL, static (sets, set) => sets | (1UL << set)))];

    /// <summary>For each bucket of runs the sets of missing members that occurred; a bit for each set.</summary>
    private readonly ulong[] _outcomes = new ulong[World.Buckets];

    /// <summary>The same for runs in which <c>Build()</c> never throws.</summary>
    private readonly ulong[] _repairedOutcomes = new ulong[World.Buckets];

    /// <summary>The decisions of the first run with each set of missing members.</summary>
    private readonly Dictionary<int, int[]> _witnesses = [];

    /// <summary>The shape that is built, or <c>null</c> if no run reached the end of the call.</summary>
    public int? Shape { get; private set; }

    /// <summary>Whether unseen code had a builder that is built here, so that nothing has to be said of it.</summary>
    public bool IsExposed { get; set; }

    /// <summary>Whether a run made a builder here.</summary>
    public bool IsMade { get; set; }

    /// <summary>Whether a run built, discarded or passed on a builder that was made here.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Whether a run set a member of a builder that was made here.</summary>
    public bool IsFilled { get; set; }

    /// <summary>Whether a run ended while a builder that was made here was filled and not used.</summary>
    public bool IsLeft { get; set; }

    /// <summary>Whether the value that was set here was built, or could be seen by other code.</summary>
    public bool IsValueUsed { get; set; }

    /// <summary>Whether the value that was set here was there when its builder was discarded.</summary>
    public bool IsValueDiscarded { get; set; }

    /// <summary>The calls that replaced what was set here.</summary>
    public HashSet<int> ReplacedBy { get; } = [];

    public void Arrive(bool isRepaired, int bucket, int shape, int missing, Running.Choices choices)
    {
        Shape = shape;
        (isRepaired ? _repairedOutcomes : _outcomes)[bucket] |= 1UL << missing;
        if (!isRepaired && !_witnesses.ContainsKey(missing))
            _witnesses.Add(missing, choices.Taken);
    }

    /// <summary>States that nothing is missing anywhere in the program, so that it is the same whether or not <c>Build()</c> throws.</summary>
    public void Repair() => _outcomes.CopyTo(_repairedOutcomes, 0);

    public MemberTruth Member(int member, World world, Lenience lenience = Lenience.None)
    {
        var (isMissing, isSet) = (false, false);
        for (var bucket = 0; bucket < World.Buckets; bucket++)
        {
            var outcomes = Outcomes(bucket, lenience);
            if (outcomes == 0 || !world.Contains(bucket, lenience))
                continue;
            isMissing |= (outcomes & SetsWith[member]) != 0;
            isSet |= (outcomes & ~SetsWith[member]) != 0;
        }

        return (isMissing, isSet) switch
        {
            (true, true) => MemberTruth.SometimesMissing,
            (true, false) => MemberTruth.AlwaysMissing,
            (false, true) => MemberTruth.NeverMissing,
            _ => MemberTruth.Unreached,
        };
    }

    private ulong Outcomes(int bucket, Lenience lenience) =>
        lenience.HasFlag(Lenience.FaultsMayThrow) ? _outcomes[bucket] | _repairedOutcomes[bucket]
        : lenience.HasFlag(Lenience.NothingThrows) ? _repairedOutcomes[bucket]
        : _outcomes[bucket];

    /// <summary>The decisions of a run in which a member is missing, or set.</summary>
    public int[]? Witness(int member, bool isMissing) =>
        _witnesses.FirstOrDefault(pair => ((pair.Key & (1 << member)) != 0) == isMissing).Value;
}
