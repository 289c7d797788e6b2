using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>A branch that does not set a member.</summary>
/// <param name="Text">How a message names the branch: <c>when 'args.Length > 0' (line 37) is false</c>.</param>
internal sealed record MissedBranch(Location Place, string Text)
{
    private const int MaxLength = 50;

    /// <summary>Returns the branch that leads from a condition directly to another block.</summary>
    public static MissedBranch After(BasicBlock condition, int next)
    {
        var value = condition.BranchValue!;
        var jumps = condition.ConditionalSuccessor?.Destination?.Ordinal == next;
        var falls = condition.FallThroughSuccessor?.Destination?.Ordinal == next;

        // The condition of a loop, a pattern or a null check is not a single expression in the source.
        if (value.IsImplicit || value.Type?.SpecialType is not SpecialType.System_Boolean || jumps == falls)
            return new MissedBranch(value.Syntax.GetLocation(), $"on a path past line {Line(value.Syntax)}");

        var isTrue = jumps == condition.ConditionKind is ControlFlowConditionKind.WhenTrue;
        return new MissedBranch(value.Syntax.GetLocation(), $"when '{Spell(value.Syntax)}' (line {Line(value.Syntax)}) is {(isTrue ? "true" : "false")}");
    }

    /// <summary>Returns the branch that contains code.</summary>
    public static MissedBranch Through(SyntaxNode code) => new(
        code.GetLocation(),
        code is CommonForEachStatementSyntax ? $"when 'foreach' (line {Line(code)}) has no elements" : $"on the path through line {Line(code)}");

    private static string Line(SyntaxNode code) => (code.GetLocation().GetLineSpan().StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the condition on one line, without comments. A string in it may be a secret.</summary>
    private static string Spell(SyntaxNode condition)
    {
        var text = new StringBuilder();
        foreach (var token in condition.DescendantTokens())
        {
            if (text.Length > 0 && (token.HasLeadingTrivia || token.GetPreviousToken().HasTrailingTrivia))
                text.Append(' ');

            text.Append(Spell(token));
        }

        return Excerpt.Of(text.ToString(), MaxLength);
    }

    private static string Spell(SyntaxToken token)
    {
        if (token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            return "…";

        return token.Parent is LiteralExpressionSyntax literal && (literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression))
            ? "\"…\""
            : token.Text;
    }
}
