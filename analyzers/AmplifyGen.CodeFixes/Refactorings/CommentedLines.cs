using System.Text;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary>
/// Code that is written anew, line by line, in the order of the code it replaces. A comment that was behind something stays behind it, and one that
/// was above something stays above it.
/// </summary>
internal sealed class CommentedLines
{
    private readonly List<Line> _lines = [new Line(0, 0, "")];
    private readonly SourceText _text;
    private readonly SyntaxNode _replaced;

    /// <param name="replaced">The code that is replaced. Its layout is that of the new code: one line, or several.</param>
    public CommentedLines(SyntaxNode replaced)
    {
        _replaced = replaced;
        _text = replaced.SyntaxTree.GetText();
        IsMultiline = _text.Lines.GetLineFromPosition(replaced.SpanStart).LineNumber != _text.Lines.GetLineFromPosition(replaced.Span.End).LineNumber;
    }

    /// <summary>Gets whether each part has a line of its own.</summary>
    public bool IsMultiline { get; }

    private Line Last => _lines[_lines.Count - 1];

    /// <summary>Adds code to the line.</summary>
    public void Add(string code) => Last.Code += code;

    /// <summary>Begins a line.</summary>
    /// <param name="depth">How deep it is indented within the code that is replaced.</param>
    /// <param name="separator">What separates it from the line before where all is on one line.</param>
    /// <param name="isEnd">Whether it ends what the line before is part of: then comments above it are as deep as that one.</param>
    public void Begin(int depth, string separator, bool isEnd = false)
    {
        var line = new Line(depth, isEnd ? depth + 1 : depth, separator);
        line.Above.AddRange(Last.Next);
        Last.Next.Clear();
        _lines.Add(line);
    }

    /// <summary>Passes tokens that are not part of the new code: comments around them go behind the line, or above the next one.</summary>
    public void Skip(params SyntaxToken[] tokens)
    {
        foreach (var token in tokens)
        {
            SkipBefore(token);
            SkipBehind(token);
        }
    }

    /// <summary>Passes what is before a token: comments go above the next line.</summary>
    public void SkipBefore(SyntaxToken token) => Last.Next.AddRange(CommentsBefore(token));

    /// <summary>Passes what is before a token within the line: comments go above this line.</summary>
    public void SkipBeforeInLine(SyntaxToken token) => Last.Above.AddRange(CommentsBefore(token));

    /// <summary>Passes what is behind a token: comments go behind the line, or above the next one if the line has ended.</summary>
    public void SkipBehind(SyntaxToken token)
    {
        // What is behind the last token is not a part of what is replaced.
        if (token.Span.End >= _replaced.Span.End)
            return;

        foreach (var trivia in token.TrailingTrivia.Where(Kept.IsKept))
            (Last.Next.Count > 0 || Last.IsEnded ? Last.Next : Last.Behind).Add(trivia.ToFullString().Trim());
    }

    /// <summary>Adds a value as it is written, and the comments around it.</summary>
    /// <param name="behind">Code behind the value.</param>
    public void AddValue(SyntaxNode value, string behind)
    {
        SkipBeforeInLine(value.GetFirstToken());
        Add(value + behind);
        SkipBehind(value.GetLastToken());
    }

    /// <summary>Adds arguments as they are written, and the comments around them.</summary>
    /// <param name="before">Code before the first one.</param>
    /// <param name="behind">Code behind the last one.</param>
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

    // What is before the first token is not a part of what is replaced.
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

        /// <summary>What is above the next line.</summary>
        public List<string> Next { get; } = [];

        public bool IsEnded => Behind is [.., var last] && last.StartsWith("//", StringComparison.Ordinal);
    }
}
