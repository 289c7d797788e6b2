using AmplifyGen.Analyzers.Tests.Oracle.Judging;

namespace AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

/// <summary>What is wrong with a program, as far as a smaller one must have it as well.</summary>
internal sealed record Disagreement(Outcome Outcome, string Id)
{
    public static Disagreement Of(Verdict verdict) => new(verdict.Outcome, verdict.Id);

    public Verdict? Find(JudgedProgram program) => program.Wrong.FirstOrDefault(verdict => Of(verdict) == this);
}
