using System.Collections.Immutable;
using AmplifyGen.Analyzers.Tests.Oracle.Programs;
using AmplifyGen.Analyzers.Tests.Oracle.Running;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>A program, what it does, and what was said of it.</summary>
internal sealed class JudgedProgram
{
    public required OracleProgram Program { get; init; }

    public required RunnableProgram Runnable { get; init; }

    /// <summary>The program, loaded: its assembly lives as long as this.</summary>
    public required ProgramRuns Runs { get; init; }

    public required ProgramTruth Truth { get; init; }

    public required ImmutableArray<Report> Reports { get; init; }

    public required ImmutableArray<Verdict> Verdicts { get; init; }

    public IEnumerable<Verdict> Wrong => Verdicts.Where(static verdict => verdict.IsWrong);

    /// <summary>Says what is decided in a run.</summary>
    public IReadOnlyList<string> Explain(IReadOnlyList<int> decisions) => Runs.Describe(decisions);

    /// <summary>The name of a call and its line in the program.</summary>
    public string Describe(int site) => site < 0 ? "elsewhere" : $"{Runnable.Tree.GetText().ToString(Runnable.Sites[site].Name)} in line {LineOf(Runnable.Sites[site])}";

    /// <summary>The line, from 1, on which a call is.</summary>
    // What stands before the program is one line.
    public int LineOf(CallSite site) => Runnable.Tree.GetLineSpan(site.Name).StartLinePosition.Line;
}
