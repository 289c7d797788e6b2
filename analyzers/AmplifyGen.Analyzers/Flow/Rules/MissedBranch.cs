using System.Globalization;
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

    /// <summary>Returns the condition on one line. A text in it may be a secret.</summary>
    private static string Spell(SyntaxNode condition)
    {
        var code = condition.ReplaceTokens(
            condition.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)),
            static (token, _) => SyntaxFactory.Token(token.LeadingTrivia, token.Kind(), token.IsKind(SyntaxKind.StringLiteralToken) ? "\"…\"" : "…", "…", token.TrailingTrivia));
        var text = string.Join(" ", code.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
    }
}
