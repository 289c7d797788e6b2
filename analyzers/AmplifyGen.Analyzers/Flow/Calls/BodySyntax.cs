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

    /// <summary>
    /// Whether the parameters of the method are those of its declaration. The static method that the compiler makes of a member of an
    /// extension block has one more.
    /// </summary>
    public static bool HasOwnParameters(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(token) switch
        {
            BaseMethodDeclarationSyntax declaration => declaration.ParameterList.Parameters.Count == method.Parameters.Length,
            LocalFunctionStatementSyntax => true,
            _ => method.Parameters.IsEmpty || !method.IsStatic,
        };

    /// <summary>The statements of a method or local function; <c>null</c> if it has none.</summary>
    public static BlockSyntax? Block(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences is [var reference]
            ? reference.GetSyntax(token) switch
            {
                BaseMethodDeclarationSyntax { Body: var body } => body,
                LocalFunctionStatementSyntax { Body: var body } => body,
                _ => null,
            }
            : null;

    /// <summary>Whether the method runs only when somebody enumerates what it returns.</summary>
    public static bool IsIterator(IMethodSymbol method, CancellationToken token) =>
        method.ReturnType.Name is "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator"
        && method.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(token) is var declaration
        && declaration
            .DescendantNodes(node => node == declaration || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(static node => node.IsKind(SyntaxKind.YieldReturnStatement) || node.IsKind(SyntaxKind.YieldBreakStatement));
}
