using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>Adds and removes calls in the style of the chain: on one line, or on several lines that start or end with dots.</summary>
internal static class Links
{
    /// <summary>Returns the change that adds calls before an existing call.</summary>
    public static TextChange Before(MemberAccessExpressionSyntax next, IReadOnlyList<string> calls)
    {
        var text = next.SyntaxTree.GetText();
        if (Gap.Before(next.OperatorToken).NewLine() is { } beforeDot)
            return Statements.Insert(beforeDot, Lines(text, beforeDot, next.OperatorToken.SpanStart, ".", calls, ""));
        if (Gap.Before(next.Name.GetFirstToken()).NewLine() is { } beforeName)
            return Statements.Insert(beforeName, Lines(text, beforeName, next.Name.SpanStart, "", calls, "."));
        return Statements.Insert(next.OperatorToken.SpanStart, "." + string.Join(".", calls));
    }

    /// <summary>Returns the changes that add calls after an expression, or <c>null</c> if they would be in another <c>#if</c> than its start.</summary>
    public static IReadOnlyList<TextChange>? After(ExpressionSyntax receiver, IReadOnlyList<string> calls)
    {
        var text = receiver.SyntaxTree.GetText();
        var gap = Gap.After(receiver);
        var end = gap.HasLineEnd ? gap.NewLine(receiver.SpanStart) : BehindComments(gap);
        if (end is not { } line || (!gap.HasLineEnd && !Conditionals.AreBalanced(receiver.SyntaxTree.GetRoot(), TextSpan.FromBounds(receiver.SpanStart, line))))
            return null;

        var isPrimary = IsPrimary(receiver);
        var changes = new List<TextChange>();
        if (!isPrimary)
            changes.Add(Statements.Insert(receiver.SpanStart, "("));
        var close = isPrimary ? "" : ")";

        var like = isPrimary ? (receiver as InvocationExpressionSyntax)?.Expression as MemberAccessExpressionSyntax : null;
        var isBehindConditional = gap.HasLineEnd && line != gap.First.TrailingTrivia.Last().SpanStart;
        if (like is not null && (isBehindConditional || Gap.Before(like.OperatorToken).HasLineEnd))
        {
            changes.Add(Statements.Insert(line, Lines(text, line, like.OperatorToken.SpanStart, ".", calls, "")));
        }
        else if (like is not null && Gap.Before(like.Name.GetFirstToken()).HasLineEnd)
        {
            changes.Add(Statements.Insert(receiver.Span.End, "."));
            var lines = Lines(text, line, like.Name.SpanStart, "", calls, ".");
            changes.Add(Statements.Insert(line, lines.Substring(0, lines.Length - 1)));
        }
        else if (isBehindConditional)
        {
            changes.Add(Statements.Insert(receiver.Span.End, close));
            changes.Add(Statements.Insert(line, Lines(text, line, receiver.SpanStart, ".", calls, "")));
        }
        else
        {
            changes.Add(Statements.Insert(gap.HasLineEnd ? receiver.Span.End : line, $"{close}.{string.Join(".", calls)}"));
        }

        return changes;
    }

    /// <summary>Returns the change that removes a call from its chain. Comments are kept.</summary>
    public static TextChange Remove(InvocationExpressionSyntax call)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;

        // Remove the dot on the same line.
        var span = Gap.Before(access.Name.GetFirstToken()).HasLineEnd && call.Parent is MemberAccessExpressionSyntax { OperatorToken: var next } && Gap.Before(next).IsBlank
            ? TextSpan.FromBounds(access.Name.SpanStart, next.Span.End)
            : TextSpan.FromBounds(access.OperatorToken.SpanStart, call.Span.End);
        return new TextChange(call.SyntaxTree.GetText().WithoutRest(span), "");
    }

    private static string Lines(SourceText text, int position, int like, string before, IReadOnlyList<string> calls, string after)
    {
        var start = text.LineEnd(position) + text.Indent(like);
        return string.Concat(calls.Select(call => start + before + call + after));
    }

    /// <summary>Returns the position after the comments that follow an expression on its line.</summary>
    private static int BehindComments(Gap gap) =>
        gap.First.TrailingTrivia.Where(Kept.IsKept).Select(static trivia => trivia.Span.End).DefaultIfEmpty(gap.First.Span.End).Last();

    /// <summary>Determines whether a dot after an expression applies to the whole expression.</summary>
    private static bool IsPrimary(ExpressionSyntax expression) => expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or SimpleNameSyntax or AliasQualifiedNameSyntax
        or ParenthesizedExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or InstanceExpressionSyntax
        || expression.IsKind(SyntaxKind.SuppressNullableWarningExpression);
}
