using AmplifyGen.Analyzers.Tests.Oracle.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Oracle.Programs;

/// <summary>Tells from the text alone that a builder is never used, so that it has to be reported.</summary>
internal static class LeftBuilder
{
    /// <param name="created">The name in <c>CreateBuilder()</c>.</param>
    /// <param name="owner">The method around it.</param>
    public static bool Is(SimpleNameSyntax created, SyntaxNode owner)
    {
        if (owner is not MethodDeclarationSyntax { Body: not null } method || !EntryMethod.IsEntry(method) || created is not { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } })
            return false;

        var chain = EndOfChain(call);
        if (chain.Parent is ExpressionStatementSyntax)
            return true;

        return chain.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable }
            && owner.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(use => string.Equals(use.Identifier.Text, variable.Identifier.Text, StringComparison.Ordinal))
                .All(IsDropped);
    }

    /// <summary><c>b.WithBody("a");</c> or <c>b = b.WithBody("a");</c></summary>
    private static bool IsDropped(IdentifierNameSyntax use)
    {
        var chain = EndOfChain(use);
        return chain.Parent switch
        {
            ExpressionStatementSyntax => chain != use,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: ExpressionStatementSyntax } assignment =>
                use == left ? EndOfChain(Root(assignment.Right)) == assignment.Right && string.Equals(Root(assignment.Right).ToString(), left.Identifier.Text, StringComparison.Ordinal)
                : string.Equals(use.Identifier.Text, left.Identifier.Text, StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>The last of the calls that set members, one on the result of the other.</summary>
    private static ExpressionSyntax EndOfChain(ExpressionSyntax start)
    {
        var end = start;
        while (end.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: not "Build" } access
            && OracleShapes.Instance.MethodNames.Contains(access.Name.Identifier.Text)
            && access.Parent is InvocationExpressionSyntax call)
        {
            end = call;
        }

        return end;
    }

    private static ExpressionSyntax Root(ExpressionSyntax chain) =>
        chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? Root(access.Expression) : chain;
}
