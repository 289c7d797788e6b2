using System.Collections.Immutable;
using AmplifyGen.Analyzers.Tests.Oracle.Programs;
using AmplifyGen.Analyzers.Tests.Oracle.Running;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>AMPG1001 and AMPG1002: holds what is said of one call against the members that are missing in its runs.</summary>
internal sealed class MissingMembersJudge(OracleProgram program, ProgramTruth truth, CallSite site)
{
    private static readonly Lenience[] Views = [.. Enumerable.Range(0, 32).Select(static flags => (Lenience)flags).Where(static view => !view.HasFlag(Lenience.NothingThrows | Lenience.FaultsMayThrow))];

    private readonly SiteTruth _truth = truth.Sites[site.Number];

    /// <summary>A verdict for each of the two diagnostics. The view counts that is best for the analyzer.</summary>
    public IEnumerable<Verdict> Judge(IReadOnlyList<Report> reports)
    {
        if (_truth.Shape is { } shape)
            return Views.Select(view => Judge(shape, view, reports)).MinBy(static verdicts => verdicts.Max(static verdict => verdict.Outcome));

        // Whoever never calls a function leaves open what would happen in it.
        var outcome = truth.Functions.Contains(site.Function) ? Outcome.DeadCode : Outcome.Unjudged;
        return reports.Select(report => new Verdict(outcome, report.Id, site.Number, "no run comes here", Words(report), Witness: null));
    }

    /// <summary>The diagnostics that must be reported, with their members, and those that may be.</summary>
    public IEnumerable<(string Id, ImmutableArray<string> Members, bool IsRequired)> Expect()
    {
        if (_truth.Shape is not { } shape)
            return [(MemberExpectation.Always, [], false), (MemberExpectation.Sometimes, [], false)];

        var members =
            from member in BuilderTypes.Required(shape).Select(static (name, index) => (Name: name, Index: index))
            let expectations = Views.Select(view => new MemberExpectation(program, _truth, member.Index, view)).ToArray()
            let isRequired = Array.TrueForAll(expectations, static expectation => expectation.JudgeSilence() is Outcome.Missed)
            from id in expectations.Select(static expectation => expectation.Right).Where(static id => id is not null).Distinct(StringComparer.Ordinal)
            select (member.Name, Id: id, IsRequired: isRequired);
        return members.GroupBy(static member => member.Id, StringComparer.Ordinal)
            .Select(static group => (group.Key, group.Select(static member => member.Name).ToImmutableArray(), group.All(static member => member.IsRequired)));
    }

    private static string Words(Report report) => $"{report.Id} {string.Join(", ", report.Members)}";

    private ImmutableArray<Verdict> Judge(int shape, Lenience view, IReadOnlyList<Report> reports)
    {
        var required = BuilderTypes.Required(shape);
        var expectations = required.Select((_, index) => new MemberExpectation(program, _truth, index, view)).ToArray();
        var members = expectations.Select((expectation, index) => Judge(expectation, required[index], reports)).ToArray();
        var actual = reports.Count == 0 ? "silence" : string.Join("; ", reports.Select(Words));
        var expected = Words(required, expectations);
        return
        [
            Worst(MemberExpectation.Always),
            Worst(MemberExpectation.Sometimes),
            .. reports.Where(report => report.Members.Except(required, StringComparer.Ordinal).Any())
                .Select(report => new Verdict(Outcome.FalseReport, report.Id, site.Number, expected, actual, Witness: null)),
        ];

        Verdict Worst(string id)
        {
            var worst = Enumerable.Range(0, members.Length)
                .Where(index => string.Equals(members[index].Id, id, StringComparison.Ordinal))
                .OrderByDescending(index => members[index].Outcome)
                .Cast<int?>()
                .FirstOrDefault();
            var outcome = worst is { } found ? members[found].Outcome : Outcome.RightSilence;
            return new Verdict(outcome, id, site.Number, expected, actual, worst is { } member ? _truth.Witness(member, isMissing: outcome is Outcome.Missed) : null);
        }
    }

    private (string Id, Outcome Outcome) Judge(MemberExpectation expectation, string member, IReadOnlyList<Report> reports) =>
        reports.FirstOrDefault(report => report.Members.Contains(member, StringComparer.Ordinal)) is { } report
            ? (report.Id, expectation.JudgeReport(report.Id, truth.IsComplete))
            : (expectation.Right ?? MemberExpectation.Sometimes, expectation.JudgeSilence());

    private static string Words(IReadOnlyList<string> required, MemberExpectation[] expectations)
    {
        var words = expectations
            .Select((expectation, index) => (Name: required[index], expectation.Truths))
            .Where(static member => member.Truths.Any(static truth => truth is not MemberTruth.NeverMissing))
            .Select(static member => $"{member.Name}: {string.Join(" or ", member.Truths)}")
            .ToArray();
        return words.Length == 0 ? "silence" : string.Join("; ", words);
    }
}
