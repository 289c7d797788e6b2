using System.Collections.Immutable;
using AmplifyGen.Analyzers.Tests.Oracle.Running;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>AMPG1001 and AMPG1002: holds what is said of one call against the members that are missing in its runs.</summary>
internal sealed class MissingMembersJudge(OracleProgram program, ProgramTruth truth, int site, int function, IReadOnlyList<Report> reports)
{
    private const string Always = "AMPG1001";
    private const string Sometimes = "AMPG1002";

    private static readonly Lenience[] Views = [.. Enumerable.Range(0, 8).Select(static flags => (Lenience)flags)];

    private readonly SiteTruth _truth = truth.Sites[site];

    /// <summary>A verdict for each of the two diagnostics.</summary>
    public IEnumerable<Verdict> Judge()
    {
        if (_truth.Shape is not { } shape)
        {
            // Whoever never calls a function leaves open what would happen in it.
            var outcome = truth.Functions.Contains(function) ? Outcome.DeadCode : Outcome.Unjudged;
            return reports.Select(report => new Verdict(outcome, report.Id, site, "no run comes here", Words(report), Witness: null));
        }

        // The view counts that is best for the analyzer.
        return Views.Select(view => Judge(shape, view)).MinBy(static verdicts => verdicts.Max(static verdict => verdict.Outcome));
    }

    private static string Words(Report report) => $"{report.Id} {string.Join(", ", report.Members)}";

    private ImmutableArray<Verdict> Judge(int shape, Lenience lenience)
    {
        var required = BuilderTypes.Required(shape);
        var members = required.Select((name, index) => Judge(name, index, lenience)).ToArray();
        var actual = reports.Count == 0 ? "silence" : string.Join("; ", reports.Select(Words));
        var expected = Expected(required, lenience);
        return
        [
            .. new[] { Always, Sometimes }.Select(id =>
            {
                var (outcome, _, index) = members.Where(member => string.Equals(member.Id, id, StringComparison.Ordinal)).DefaultIfEmpty((Outcome.RightSilence, id, -1)).MaxBy(static member => member.Item1);
                return new Verdict(outcome, id, site, expected, actual, index < 0 ? null : _truth.Witness(index, isMissing: outcome is Outcome.Missed));
            }),
            .. reports.Where(report => report.Members.Except(required, StringComparer.Ordinal).Any())
                .Select(report => new Verdict(Outcome.FalseReport, report.Id, site, expected, actual, Witness: null)),
        ];
    }

    private string Expected(IReadOnlyList<string> required, Lenience lenience)
    {
        var words = required.Select((name, index) => (Name: name, Truths: Truths(index, lenience)))
            .Where(static member => member.Truths.Any(static truth => truth is not MemberTruth.NeverMissing))
            .Select(static member => $"{member.Name}: {string.Join(" or ", member.Truths)}")
            .ToArray();
        return words.Length == 0 ? "silence" : string.Join("; ", words);
    }

    /// <summary>The different truths of all worlds in which some run comes here.</summary>
    private MemberTruth[] Truths(int member, Lenience lenience) =>
        [.. World.All.Select(world => _truth.Member(member, world, lenience)).Where(static truth => truth is not MemberTruth.Unreached).Distinct().Order()];

    /// <summary>Whether some run comes here however unseen code behaves.</summary>
    private bool IsReachedAnyway(int member, Lenience lenience) =>
        World.All.All(world => _truth.Member(member, world, lenience) is not MemberTruth.Unreached);

    private (Outcome Outcome, string Id, int Member) Judge(string name, int index, Lenience lenience)
    {
        var truths = Truths(index, lenience);
        if (reports.FirstOrDefault(report => report.Members.Contains(name, StringComparer.Ordinal)) is { } report)
            return (JudgeReport(report.Id, truths), report.Id, index);

        var id = truths is [MemberTruth.AlwaysMissing] ? Always : Sometimes;
        return (JudgeSilence(truths, IsReachedAnyway(index, lenience)), id, index);
    }

    private Outcome JudgeReport(string id, MemberTruth[] truths)
    {
        if (truths.Length == 0)
            return Outcome.DeadCode;
        if (id is Always && truths is not [MemberTruth.AlwaysMissing])
            return Outcome.FalseReport;
        if (truths is [MemberTruth.AlwaysMissing or MemberTruth.SometimesMissing] && truths[0] == (id is Always ? MemberTruth.AlwaysMissing : MemberTruth.SometimesMissing))
            return Outcome.RightReport;
        if (!truth.IsComplete)
            return Outcome.Unjudged;
        return truths.Contains(MemberTruth.NeverMissing) ? Outcome.FalseReport : Outcome.WrongId;
    }

    private Outcome JudgeSilence(MemberTruth[] truths, bool isReachedAnyway) => truths switch
    {
        [] or [MemberTruth.NeverMissing] => Outcome.RightSilence,
        [_] when isReachedAnyway && !_truth.IsExposed && !program.MayBeUnseen => Outcome.Missed,
        _ => Outcome.AllowedSilence,
    };
}
