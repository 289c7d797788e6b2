using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

/// <summary>Puts a part of an expression in its place, or something plain.</summary>
internal static class ExpressionReductions
{
    public static IEnumerable<Reduction> Of(SyntaxNode root) =>
        from node in root.DescendantNodes().OfType<ExpressionSyntax>()
        from part in Parts(node)
        where !string.Equals(part, node.ToString(), StringComparison.Ordinal)
        select new Reduction(node.Span, part);

    private static IEnumerable<string> Parts(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } binary:
                return [binary.Left.ToString(), binary.Right.ToString()];
            case ParenthesizedExpressionSyntax { Expression: IdentifierNameSyntax or LiteralExpressionSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax } parentheses:
                return [parentheses.Expression.ToString()];
            case ParenthesizedExpressionSyntax { Parent: IfStatementSyntax or EqualsValueClauseSyntax or ArgumentSyntax } parentheses:
                return [parentheses.Expression.ToString()];
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return [not.Operand.ToString()];
            case ConditionalExpressionSyntax conditional:
                return [conditional.WhenTrue.ToString(), conditional.WhenFalse.ToString()];
            case SwitchExpressionSyntax choice:
                return choice.Arms.Select(static arm => arm.Expression.ToString());
            case AwaitExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ReadAsync" } } }:
                return ["Outside.Read()"];
            case ConditionalAccessExpressionSyntax access:
                return [$"{access.Expression}{access.WhenNotNull}"];
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when access.Expression is InvocationExpressionSyntax or IdentifierNameSyntax or ParenthesizedExpressionSyntax:
                return [access.Expression.ToString(), .. Simple(expression)];
            case LambdaExpressionSyntax { Block: { Statements: [ExpressionStatementSyntax only] } } lambda:
                return [lambda.ToString().Replace(lambda.Block.ToString(), only.Expression.ToString(), StringComparison.Ordinal)];
            case CastExpressionSyntax cast:
                return [cast.Expression.ToString()];
            default:
                return Simple(expression);
        }
    }

    /// <summary>An argument or an initial value becomes a constant; a condition becomes a plain flag.</summary>
    private static IEnumerable<string> Simple(ExpressionSyntax expression)
    {
        if (expression is LiteralExpressionSyntax or AnonymousFunctionExpressionSyntax)
            return [];
        if (expression is IdentifierNameSyntax)
            return expression.Parent is ArgumentSyntax ? ["\"a\"", "1"] : [];
        return expression.Parent is ArgumentSyntax or EqualsValueClauseSyntax or ConditionalExpressionSyntax ? ["\"a\"", "1", "true"] : [];
    }
}
