using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>What separates two tokens that follow each other. A new line goes behind the comment that ends the first one's line.</summary>
internal readonly record struct Gap(SyntaxToken First, SyntaxToken Second)
{
    /// <summary>Returns the gap in front of a token.</summary>
    public static Gap Before(SyntaxToken token) => new(token.GetPreviousToken(includeZeroWidth: true), token);

    /// <summary>Returns the gap behind a node.</summary>
    public static Gap After(SyntaxNode node) => new(node.GetLastToken(), node.GetLastToken().GetNextToken(includeZeroWidth: true));

    /// <summary>Gets whether nothing that a reader sees is between the two.</summary>
    public bool IsBlank => First.TrailingTrivia.Concat(Second.LeadingTrivia).All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>Gets whether the two are on different lines.</summary>
    public bool HasLineEnd => LineEnd is not null;

    /// <summary>Returns where a new line can begin that is in as few <c>#if</c> as possible, or <c>null</c> if both are on one line.</summary>
    public int? NewLine()
    {
        if (LineEnd is not { } start)
            return null;

        // `#if` opens, `#endif` closes: where most are closed, the line is compiled whenever both tokens are.
        var (depth, least, best) = (0, 0, start);
        foreach (var directive in Second.LeadingTrivia.Where(Conditionals.IsConditional))
        {
            depth += Conditionals.Step(directive);
            if (depth < least)
                (least, best) = (depth, EndOf(directive));
        }

        return best;
    }

    /// <summary>Returns where a new line can begin that is in the same <c>#if</c> as a position before, or <c>null</c> if there is no such place.</summary>
    public int? NewLine(int from)
    {
        if (LineEnd is not { } start)
            return null;

        var root = First.SyntaxTree!.GetRoot();
        var places = new[] { start }.Concat(Second.LeadingTrivia.Where(Conditionals.IsConditional).Select(EndOf));
        return places.Where(place => Conditionals.AreBalanced(root, TextSpan.FromBounds(from, place))).Select(static place => (int?)place).FirstOrDefault();
    }

    private int? LineEnd => First.TrailingTrivia is [.., var last] && last.IsKind(SyntaxKind.EndOfLineTrivia) ? last.SpanStart : null;

    private static int EndOf(SyntaxTrivia directive) => directive.SyntaxTree!.GetText().Lines.GetLineFromPosition(directive.SpanStart).End;
}
