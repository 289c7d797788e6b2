using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>Adds statements on their own lines, or on the same line if all code is on one line.</summary>
internal static class Statements
{
    /// <summary>Returns whether its place allows only a single statement: without braces, in <c>if</c>, in a loop, after a label.</summary>
    public static bool IsEmbedded(StatementSyntax statement) => statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax);

    /// <summary>Returns the change that adds a statement before one that is not embedded.</summary>
    public static TextChange Before(StatementSyntax statement, string added)
    {
        var text = statement.SyntaxTree.GetText();
        return Gap.Before(statement.GetFirstToken()).NewLine() is { } line
            ? Insert(line, text.LineEnd(line) + text.Indent(statement.SpanStart) + added)
            : Insert(statement.SpanStart, text.IsFirstOnLine(statement.SpanStart) ? $"{added}{text.LineEnd(statement.SpanStart)}{text.Indent(statement.SpanStart)}" : added + " ");
    }

    /// <summary>Returns the change that adds a statement after one that is not embedded, in the same <c>#if</c> as an earlier position.</summary>
    public static TextChange? After(StatementSyntax statement, string added, int from)
    {
        var text = statement.SyntaxTree.GetText();
        var gap = Gap.After(statement);
        if (!gap.HasLineEnd)
            return Conditionals.AreBalanced(statement.SyntaxTree.GetRoot(), TextSpan.FromBounds(from, statement.Span.End)) ? Insert(statement.Span.End, " " + added) : null;

        return gap.NewLine(from) is { } line ? Insert(line, text.LineEnd(line) + text.Indent(statement.SpanStart) + added) : null;
    }

    /// <summary>Returns the changes that put an embedded statement into braces, with statements before and after it.</summary>
    public static IReadOnlyList<TextChange>? Braced(StatementSyntax statement, string? before = null, string? after = null)
    {
        var text = statement.SyntaxTree.GetText();
        var (opening, closing) = (Gap.Before(statement.GetFirstToken()), Gap.After(statement));
        if (opening.NewLine() is not { } open)
        {
            return Conditionals.AreBalanced(statement.SyntaxTree.GetRoot(), statement.Span)
                ? [Insert(statement.SpanStart, before is null ? "{ " : $"{{ {before} "), Insert(statement.Span.End, after is null ? " }" : $" {after} }}")]
                : null;
        }

        var (outer, inner) = (text.Indent(statement.Parent!.SpanStart), text.Indent(statement.SpanStart));
        var lineEnd = text.LineEnd(open);
        var opened = Insert(open, lineEnd + outer + "{" + (before is null ? "" : lineEnd + inner + before));
        if (closing.HasLineEnd)
            return closing.NewLine(open) is { } close ? [opened, Insert(close, (after is null ? "" : lineEnd + inner + after) + lineEnd + outer + "}")] : null;

        return Conditionals.AreBalanced(statement.SyntaxTree.GetRoot(), TextSpan.FromBounds(open, statement.Span.End))
            ? [opened, Insert(statement.Span.End, (after is null ? "" : " " + after) + " }")]
            : null;
    }

    /// <summary>Returns the change that adds a statement at the end of a block.</summary>
    public static TextChange AtEnd(BlockSyntax block, string added)
    {
        var text = block.SyntaxTree.GetText();
        var gap = Gap.Before(block.CloseBraceToken);
        if (gap.NewLine() is not { } line)
            return Insert(gap.First.Span.End, $" {added}{(gap.First.Span.End == gap.Second.SpanStart ? " " : "")}");

        return Insert(line, text.LineEnd(line) + InnerIndent(block, text) + added);
    }

    /// <summary>Returns the change that adds a statement at the start of a block.</summary>
    public static TextChange AtStart(BlockSyntax block, string added) => block.Statements is [var first, ..] ? Before(first, added) : AtEnd(block, added);

    /// <summary>Returns the change that removes a statement. Comments around it are kept.</summary>
    public static TextChange Remove(StatementSyntax statement) => IsEmbedded(statement)
        ? new TextChange(statement.Span, "{ }")
        : new TextChange(statement.SyntaxTree.GetText().WithoutRest(statement.Span), "");

    /// <summary>Returns the change that inserts text at a position.</summary>
    public static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);

    private static string InnerIndent(BlockSyntax block, SourceText text) =>
        block.Statements is [.., var last] && text.IsFirstOnLine(last.SpanStart) ? text.Indent(last.SpanStart) : text.Deeper(text.Indent(block.CloseBraceToken.SpanStart));
}
