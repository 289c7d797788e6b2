using System.Collections.Immutable;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>What may and must be said of one required member at one call, if runs are viewed in one way.</summary>
internal sealed class MemberExpectation
{
    public const string Always = "AMPG1001";
    public const string Sometimes = "AMPG1002";

    private readonly bool _isExpected;

    public MemberExpectation(OracleProgram program, SiteTruth site, int member, Lenience lenience)
    {
        MemberTruth[] all = [.. World.All.Select(world => site.Member(member, world, lenience))];
        Truths = [.. all.Where(static truth => truth is not MemberTruth.Unreached).Distinct().Order()];

        // What unseen code may have done, or where only some of its behaviour leads, need not be judged.
        _isExpected = !program.MayBeUnseen && !site.IsExposed && !all.Contains(MemberTruth.Unreached);
    }

    /// <summary>What the runs show, in all worlds in which one comes here.</summary>
    public ImmutableArray<MemberTruth> Truths { get; }

    /// <summary>The diagnostic that would be right, or <c>null</c> if none would be.</summary>
    public string? Right => Truths switch
    {
        [MemberTruth.AlwaysMissing] => Always,
        [MemberTruth.SometimesMissing] => Sometimes,
        _ => null,
    };

    public Outcome JudgeSilence() => Right switch
    {
        not null when _isExpected => Outcome.Missed,
        null when Truths is [] or [MemberTruth.NeverMissing] => Outcome.RightSilence,
        _ => Outcome.AllowedSilence,
    };

    /// <param name="id">The diagnostic that names the member.</param>
    /// <param name="isComplete">Whether all runs were made.</param>
    public Outcome JudgeReport(string id, bool isComplete)
    {
        if (Truths.IsEmpty)
            return Outcome.DeadCode;
        if (string.Equals(id, Right, StringComparison.Ordinal))
            return Outcome.RightReport;
        if (id is Always)
            return Outcome.FalseReport;
        if (!isComplete)
            return Outcome.Unjudged;

        // How often the member is missing may depend on the world.
        return Truths.Contains(MemberTruth.NeverMissing) ? Outcome.FalseReport
            : Truths.Contains(MemberTruth.SometimesMissing) ? Outcome.RightReport
            : Outcome.WrongId;
    }
}
