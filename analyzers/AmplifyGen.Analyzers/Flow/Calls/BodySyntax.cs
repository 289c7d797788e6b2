using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>What a glance at the syntax of a method shows, without binding it.</summary>
internal static class BodySyntax
{
    /// <summary>Whether the method may refuse its arguments.</summary>
    public static bool Throws(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(token).DescendantNodes().Any(static node =>
            node is ThrowStatementSyntax or ThrowExpressionSyntax
            || (node is InvocationExpressionSyntax call && CalledName.Of(call) is { } name && Guards.IsNamedLikeGuard(name.Identifier.ValueText)));

    /// <summary>Whether the method runs only when somebody enumerates what it returns.</summary>
    public static bool IsIterator(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(token) is var declaration
        && declaration
            .DescendantNodes(node => node == declaration || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(static node => node.IsKind(SyntaxKind.YieldReturnStatement) || node.IsKind(SyntaxKind.YieldBreakStatement));
}
