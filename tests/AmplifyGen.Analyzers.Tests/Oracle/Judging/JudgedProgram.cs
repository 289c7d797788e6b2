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
    public string Describe(int site)
    {
        if (site < 0)
            return "elsewhere";

        var span = Runnable.Sites[site].Name;
        var tree = Runnable.Tree;
        // What stands before the program is one line.
        return $"{tree.GetText().ToString(span)} in line {tree.GetLineSpan(span).StartLinePosition.Line}";
    }
}
