using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>The text between two adjacent tokens. A new line is inserted after the comment that ends the line of the first token.</summary>
internal readonly record struct Gap(SyntaxToken First, SyntaxToken Second)
{
    /// <summary>Returns the gap in front of a token.</summary>
    public static Gap Before(SyntaxToken token) => new(token.GetPreviousToken(includeZeroWidth: true), token);

    /// <summary>Returns the gap after a node.</summary>
    public static Gap After(SyntaxNode node) => new(node.GetLastToken(), node.GetLastToken().GetNextToken(includeZeroWidth: true));

    /// <summary>Gets whether there is only white space between the tokens.</summary>
    public bool IsBlank => First.TrailingTrivia.Concat(Second.LeadingTrivia).All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>Gets whether the tokens are on different lines.</summary>
    public bool HasLineEnd => LineEnd is not null;

    /// <summary>Returns the position for a new line that is in as few <c>#if</c> as possible, or <c>null</c> if both tokens are on one line.</summary>
    public int? NewLine()
    {
        if (LineEnd is not { } start)
            return null;

        // `#if` opens and `#endif` closes. At the minimum depth, the line is compiled whenever both tokens are.
        var (depth, least, best) = (0, 0, start);
        foreach (var directive in Second.LeadingTrivia.Where(Conditionals.IsConditional))
        {
            depth += Conditionals.Step(directive);
            if (depth < least)
                (least, best) = (depth, EndOf(directive));
        }

        return best;
    }

    /// <summary>Returns the position for a new line that is in the same <c>#if</c> as an earlier position, or <c>null</c> if no such position exists.</summary>
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
