using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes;

/// <summary>Adds the branch that an <c>if</c> or a <c>switch</c> does not have, in the style of the other branches.</summary>
internal static class AddedBranch
{
    /// <summary>Returns the changes that add an <c>else</c> with a statement, or <c>null</c> if <c>#if</c> leaves no place for it.</summary>
    public static IReadOnlyList<TextChange>? Else(IfStatementSyntax @if, string set)
    {
        // Without braces, an `if` in the branch would take the `else`.
        var braces = Dangles(@if.Statement) ? Statements.Braced(@if.Statement) : [];
        var gap = Gap.After(@if);
        var text = @if.SyntaxTree.GetText();
        var isBraced = @if.Statement is BlockSyntax || braces is [_, ..];
        var onOneLine = isBraced ? $"else {{ {set} }}" : "else " + set;
        if (braces is null)
            return null;
        if (!gap.HasLineEnd)
            return Conditionals.AreBalanced(@if.SyntaxTree.GetRoot(), @if.Span) ? [.. braces, Statements.Insert(@if.Span.End, " " + onOneLine)] : null;
        if (gap.NewLine(@if.SpanStart) is not { } line)
            return null;

        var lineEnd = text.LineEnd(line);
        var outer = text.Indent(@if.SpanStart);
        var inner = text.Deeper(outer);
        var isOnLineOfIf = !Gap.Before(@if.Statement.GetFirstToken()).HasLineEnd;
        if (@if.Statement is BlockSyntax block && isOnLineOfIf && Gap.Before(block.CloseBraceToken).HasLineEnd)
            return [Statements.Insert(@if.Span.End, $" else {{{lineEnd}{inner}{set}{lineEnd}{outer}}}")];

        var added = (isOnLineOfIf, isBraced) switch
        {
            (true, _) => outer + onOneLine,
            (false, true) => $"{outer}else{lineEnd}{outer}{{{lineEnd}{inner}{set}{lineEnd}{outer}}}",
            (false, false) => $"{outer}else{lineEnd}{inner}{set}",
        };
        return [.. braces, Statements.Insert(line, lineEnd + added)];
    }

    /// <summary>Returns the change that adds a <c>default</c> with a statement.</summary>
    public static TextChange Default(SwitchStatementSyntax @switch, string set)
    {
        var text = @switch.SyntaxTree.GetText();
        var gap = Gap.Before(@switch.CloseBraceToken);
        if (gap.NewLine() is not { } line)
            return Statements.Insert(gap.First.Span.End, $" default: {set} break;{(gap.First.Span.End == gap.Second.SpanStart ? " " : "")}");

        var (lineEnd, last) = (text.LineEnd(line), @switch.Sections.LastOrDefault());
        var outer = last is not null && text.IsFirstOnLine(last.SpanStart) ? text.Indent(last.SpanStart) : text.Deeper(text.Indent(@switch.CloseBraceToken.SpanStart));
        var inner = last?.Statements is [var first, ..] && text.IsFirstOnLine(first.SpanStart) ? text.Indent(first.SpanStart) : text.Deeper(outer);
        return Statements.Insert(line, $"{lineEnd}{outer}default:{lineEnd}{inner}{set}{lineEnd}{inner}break;");
    }

    /// <summary>Determines whether an <c>else</c> after a statement would belong to an <c>if</c> within it.</summary>
    private static bool Dangles(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: null } => true,
        IfStatementSyntax { Else.Statement: var inner } => Dangles(inner),
        WhileStatementSyntax { Statement: var inner } => Dangles(inner),
        ForStatementSyntax { Statement: var inner } => Dangles(inner),
        CommonForEachStatementSyntax { Statement: var inner } => Dangles(inner),
        UsingStatementSyntax { Statement: var inner } => Dangles(inner),
        LockStatementSyntax { Statement: var inner } => Dangles(inner),
        FixedStatementSyntax { Statement: var inner } => Dangles(inner),
        LabeledStatementSyntax { Statement: var inner } => Dangles(inner),
        _ => false,
    };
}
