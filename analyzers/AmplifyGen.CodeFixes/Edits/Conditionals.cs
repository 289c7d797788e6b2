using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>Finds the directives of conditional compilation: <c>#if</c>, <c>#elif</c>, <c>#else</c>, <c>#endif</c>.</summary>
internal static class Conditionals
{
    /// <summary>Returns whether a piece of trivia is such a directive.</summary>
    public static bool IsConditional(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia;

    /// <summary>Returns by how much a directive changes the number of open conditions.</summary>
    public static int Step(SyntaxTrivia directive) => directive.Kind() switch
    {
        SyntaxKind.IfDirectiveTrivia => 1,
        SyntaxKind.EndIfDirectiveTrivia => -1,
        _ => 0,
    };

    /// <summary>Returns whether a span of the file has a conditional directive.</summary>
    public static bool AnyIn(SyntaxNode root, TextSpan span) => In(root, span).Any();

    /// <summary>Returns whether the end of a span is compiled exactly if its start is.</summary>
    public static bool AreBalanced(SyntaxNode root, TextSpan span)
    {
        var depth = 0;
        foreach (var directive in In(root, span))
        {
            var isOfOtherBranch = depth == 0 && !directive.IsKind(SyntaxKind.IfDirectiveTrivia);
            if (isOfOtherBranch)
                return false;
            depth += Step(directive);
        }

        return depth == 0;
    }

    private static IEnumerable<SyntaxTrivia> In(SyntaxNode root, TextSpan span) =>
        root.DescendantTrivia(span).Where(trivia => IsConditional(trivia) && span.Contains(trivia.SpanStart));
}
