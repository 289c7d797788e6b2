using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary>How the parts of an expression follow each other: on one line, or each on a line of its own.</summary>
/// <param name="lineEnd">The line end of the document, or <c>null</c> if all stands on one line.</param>
internal sealed class Indentation(string? lineEnd, string text)
{
    private const string Level = "    ";

    /// <summary>The indentation of what replaces a node: that of the line it begins on.</summary>
    public static Indentation Of(SyntaxNode node, bool isMultiline)
    {
        var source = node.SyntaxTree.GetText();
        var line = source.Lines.GetLineFromPosition(node.SpanStart);
        var end = source.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var start = line.ToString();
        return new Indentation(isMultiline ? end : null, start.Substring(0, start.Length - start.TrimStart().Length));
    }

    public bool IsMultiline => lineEnd is not null;

    public Indentation Deeper() => new(lineEnd, text.EndsWith("\t", StringComparison.Ordinal) ? text + "\t" : text + Level);

    /// <summary>What stands before a part: a line end and the indentation, or what stands there on one line.</summary>
    public SyntaxTriviaList Before(SyntaxTriviaList onOneLine) =>
        lineEnd is null ? onOneLine : SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(lineEnd), SyntaxFactory.Whitespace(text));
}
