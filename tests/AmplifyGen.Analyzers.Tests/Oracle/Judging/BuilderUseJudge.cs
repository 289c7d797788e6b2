using AmplifyGen.Analyzers.Tests.Oracle.Programs;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>AMPG1005 and AMPG1006: holds what is said against what becomes of builders and of values.</summary>
internal static class BuilderUseJudge
{
    public static IEnumerable<Verdict> Judge(OracleProgram program, RunnableProgram runnable, ProgramTruth truth, IReadOnlyList<Report> reports)
    {
        foreach (var site in runnable.Sites.Where(static site => site.Kind is not CallKind.Uses))
        {
            var isReported = reports.Any(report => report.Id is "AMPG1006" && report.Site == site.Number);
            yield return JudgeUnbuilt(program, site, truth.Sites[site.Number], isReported);
        }

        foreach (var report in reports.Where(report => report.Id is "AMPG1006" && Kind(report.Site) is CallKind.Uses))
            yield return new Verdict(Outcome.FalseReport, "AMPG1006", report.Site, "no builder is made here", "AMPG1006", Witness: null);
        foreach (var report in reports.Where(static report => report.Id is "AMPG1005"))
            yield return JudgeReplaced(truth, report);

        CallKind Kind(int site) => runnable.Sites[site].Kind;
    }

    /// <summary>A builder that is filled and never built.</summary>
    private static Verdict JudgeUnbuilt(OracleProgram program, CallSite site, SiteTruth truth, bool isReported)
    {
        var isUnused = truth is { IsFilled: true, IsUsed: false };
        var outcome = isReported switch
        {
            // What is stored somewhere may be built by others, which no run shows.
            true when !truth.IsMade || (program.MayBeUnseen && isUnused) => Outcome.Unjudged,
            true when !isUnused => Outcome.FalseReport,
            true => Outcome.RightReport,
            false => JudgeSilence(program, site, truth),
        };
        var expected = isUnused ? "filled and never built" : truth.IsFilled ? "built, discarded or passed on" : "not filled";
        return new Verdict(outcome, "AMPG1006", site.Number, expected, isReported ? "AMPG1006" : "silence", Witness: null);
    }

    /// <summary>What silence is worth.</summary>
    public static Outcome JudgeSilence(OracleProgram program, CallSite site, SiteTruth truth) => truth switch
    {
        { IsFilled: false } or { IsUsed: true } or { IsLeft: false } => Outcome.RightSilence,
        _ when program.MayBeUnseen || !site.IsSurelyLeft => Outcome.AllowedSilence,
        _ => Outcome.Missed,
    };

    /// <summary>A value that is always lost. Only what is reported is judged: which pairs are worth a word is for the rule.</summary>
    private static Verdict JudgeReplaced(ProgramTruth truth, Report report)
    {
        var first = report.Related is { } related ? truth.Sites[related] : null;
        var (outcome, expected) = first switch
        {
            null => (Outcome.FalseReport, "no first value"),
            { IsValueUsed: true } => (Outcome.FalseReport, "the first value is built"),
            { IsValueDiscarded: true } => (Outcome.Unjudged, "the first value is discarded"),
            _ when first.ReplacedBy.Contains(report.Site) => (Outcome.RightReport, "the first value is always lost"),
            _ => (Outcome.Unjudged, "no run sets both"),
        };
        return new Verdict(outcome, "AMPG1005", report.Site, expected, "AMPG1005", Witness: null);
    }
}
