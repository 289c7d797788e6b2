using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What a glance at the syntax of a method shows, without binding it.</summary>
internal static class BodySyntax
{
    /// <summary>Whether the method does nothing but throw.</summary>
    public static bool OnlyThrows(IMethodSymbol method, CancellationToken token)
    {
        if (method.DeclaringSyntaxReferences is not [var reference] || method.IsVirtual || method.IsAbstract || method.IsOverride)
            return false;

        return reference.GetSyntax(token) switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
            MethodDeclarationSyntax { Body.Statements: [ThrowStatementSyntax] } => true,
            LocalFunctionStatementSyntax { Body.Statements: [ThrowStatementSyntax] } => true,
            _ => false,
        };
    }

    /// <summary>Whether the method runs only when somebody enumerates what it returns.</summary>
    public static bool IsIterator(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(token) is var declaration
        && declaration
            .DescendantNodes(node => node == declaration || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(static node => node.IsKind(SyntaxKind.YieldReturnStatement) || node.IsKind(SyntaxKind.YieldBreakStatement));
}
