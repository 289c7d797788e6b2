using AmplifyGen.Analyzers.Tests.Oracle.Judging;
using AmplifyGen.Analyzers.Tests.Oracle.Running;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

/// <summary>
/// Makes a program smaller while the same thing is wrong with it. It works on the syntax of C# and knows nothing of the grammar:
/// whatever does not compile, or is not wrong any more, is dropped.
/// </summary>
internal sealed class Shrinker(Func<JudgedProgram, bool> isWrong)
{
    private const int MaxRounds = 40;

    public async Task<OracleProgram> Shrink(OracleProgram program, CancellationToken token)
    {
        for (var round = 0; round < MaxRounds && await Smaller(program.Text, token) is { } smaller; round++)
            program = smaller;

        var renamed = await Judge([ShortNames.Of(program.Text)], token);
        return renamed[0] ?? program;
    }

    /// <summary>The smallest program that one step gives, or several at once; <c>null</c> if no step gives a smaller one.</summary>
    private async Task<OracleProgram?> Smaller(string text, CancellationToken token)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, OracleShapes.ParseOptions, cancellationToken: token).GetRoot(token);
        Reduction[] reductions = [.. StatementReductions.Of(root), .. ExpressionReductions.Of(root), .. DeclarationReductions.Of(root), .. InlineReductions.Of(root)];
        reductions = [.. reductions.Where(static reduction => reduction.Gain > 0).DistinctBy(reduction => Reduction.Apply(text, [reduction]), StringComparer.Ordinal)];
        var results = await Judge(reductions.Select(reduction => Reduction.Apply(text, [reduction])), token);
        var good = reductions.Where((_, index) => results[index] is not null).OrderByDescending(static reduction => reduction.Gain).ToArray();
        if (good.Length == 0)
            return null;

        var together = new List<Reduction>();
        foreach (var reduction in good)
        {
            if (!together.Exists(reduction.Overlaps))
                together.Add(reduction);
        }

        var some = new[] { together.Count, together.Count * 3 / 4, together.Count / 2, together.Count / 4 }.Where(static count => count > 1).Distinct().ToArray();
        var combined = await Judge(some.Select(count => Reduction.Apply(text, together.Take(count))), token);
        return combined.Concat(results).OfType<OracleProgram>().MinBy(static smaller => smaller.Text.Length);
    }

    /// <summary>Those of some texts with which the same is wrong; the others are <c>null</c>.</summary>
    private async Task<OracleProgram?[]> Judge(IEnumerable<string> texts, CancellationToken token)
    {
        var programs = texts.Select(static text => new OracleProgram(text)).ToArray();
        if (programs.Length == 0)
            return [];

        var batch = new ProgramBatch(programs);
        var judged = await batch.Judge(token);
        var wrong = judged.Where(result => !result.Truth.IsUndecided && isWrong(result)).Select(static result => result.Program).ToHashSet();
        return [.. programs.Select(program => wrong.Contains(program) ? program : null)];
    }
}
