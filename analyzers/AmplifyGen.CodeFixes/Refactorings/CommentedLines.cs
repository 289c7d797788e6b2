using System.Text;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary>
/// Rewrites code line by line, in the order of the original code. A comment after something remains after it, and a comment above
/// something remains above it.
/// </summary>
internal sealed class CommentedLines
{
    private readonly List<Line> _lines = [new Line(0, 0, "")];
    private readonly SourceText _text;
    private readonly SyntaxNode _replaced;

    /// <param name="replaced">The code to replace. The new code has the same layout: one line, or several.</param>
    public CommentedLines(SyntaxNode replaced)
    {
        _replaced = replaced;
        _text = replaced.SyntaxTree.GetText();
        IsMultiline = _text.Lines.GetLineFromPosition(replaced.SpanStart).LineNumber != _text.Lines.GetLineFromPosition(replaced.Span.End).LineNumber;
    }

    /// <summary>Gets whether each part is on its own line.</summary>
    public bool IsMultiline { get; }

    private Line Last => _lines[_lines.Count - 1];

    /// <summary>Adds code to the line.</summary>
    public void Add(string code) => Last.Code += code;

    /// <summary>Starts a line.</summary>
    /// <param name="depth">The indentation relative to the replaced code.</param>
    /// <param name="separator">The separator to the previous line if all code is on one line.</param>
    /// <param name="isEnd">Whether the line closes what the previous line is part of. Comments above it then have the indentation of the previous line.</param>
    public void Begin(int depth, string separator, bool isEnd = false)
    {
        var line = new Line(depth, isEnd ? depth + 1 : depth, separator);
        line.Above.AddRange(Last.Next);
        Last.Next.Clear();
        _lines.Add(line);
    }

    /// <summary>Skips tokens that are not part of the new code. Comments around them are moved after the line, or above the next one.</summary>
    public void Skip(params SyntaxToken[] tokens)
    {
        foreach (var token in tokens)
        {
            SkipBefore(token);
            SkipBehind(token);
        }
    }

    /// <summary>Skips what is before a token. Comments are moved above the next line.</summary>
    public void SkipBefore(SyntaxToken token) => Last.Next.AddRange(CommentsBefore(token));

    /// <summary>Skips what is before a token within the line. Comments are moved above this line.</summary>
    public void SkipBeforeInLine(SyntaxToken token) => Last.Above.AddRange(CommentsBefore(token));

    /// <summary>Skips what is after a token. Comments are moved after the line, or above the next one if the line has ended.</summary>
    public void SkipBehind(SyntaxToken token)
    {
        // Trivia after the last token is not replaced.
        if (token.Span.End >= _replaced.Span.End)
            return;

        foreach (var trivia in token.TrailingTrivia.Where(Kept.IsKept))
            (Last.Next.Count > 0 || Last.IsEnded ? Last.Next : Last.Behind).Add(trivia.ToFullString().Trim());
    }

    /// <summary>Adds a value unchanged, with the comments around it.</summary>
    /// <param name="behind">Code after the value.</param>
    public void AddValue(SyntaxNode value, string behind)
    {
        SkipBeforeInLine(value.GetFirstToken());
        Add(value + behind);
        SkipBehind(value.GetLastToken());
    }

    /// <summary>Adds arguments unchanged, with the comments around them.</summary>
    /// <param name="before">Code before the first one.</param>
    /// <param name="behind">Code after the last one.</param>
    public void AddValues(SeparatedSyntaxList<ArgumentSyntax> values, string before, string behind)
    {
        if (values.Count == 0)
        {
            Add(before + behind);
            return;
        }

        SkipBeforeInLine(values[0].GetFirstToken());
        Add(before + _text.ToString(TextSpan.FromBounds(values[0].SpanStart, values[values.Count - 1].Span.End)) + behind);
        SkipBehind(values[values.Count - 1].GetLastToken());
    }

    /// <summary>Returns the text.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        var (lineEnd, indent) = (_text.LineEnd(_replaced.SpanStart), _text.Indent(_replaced.SpanStart));
        foreach (var line in _lines)
        {
            foreach (var above in line.Above)
                text.Append(IsMultiline ? Start(line.DepthAbove) : " ").Append(above);
            if (line != _lines[0])
                text.Append(IsMultiline ? Start(line.Depth) : line.Above.Count > 0 ? " " : line.Separator);
            text.Append(line.Code);
            foreach (var behind in line.Behind)
                text.Append(' ').Append(behind);
        }

        return text.ToString();

        string Start(int depth) => lineEnd + Enumerable.Range(0, depth).Aggregate(indent, (outer, _) => _text.Deeper(outer));
    }

    // Trivia before the first token is not replaced.
    private IEnumerable<string> CommentsBefore(SyntaxToken token) =>
        token.SpanStart <= _replaced.SpanStart ? [] : token.LeadingTrivia.Where(Kept.IsKept).Select(static trivia => trivia.ToFullString().Trim());

    private sealed class Line(int depth, int depthAbove, string separator)
    {
        public int Depth { get; } = depth;

        public int DepthAbove { get; } = depthAbove;

        public string Separator { get; } = separator;

        public string Code { get; set; } = "";

        public List<string> Above { get; } = [];

        public List<string> Behind { get; } = [];

        /// <summary>Gets the comments above the next line.</summary>
        public List<string> Next { get; } = [];

        public bool IsEnded => Behind is [.., var last] && last.StartsWith("//", StringComparison.Ordinal);
    }
}
