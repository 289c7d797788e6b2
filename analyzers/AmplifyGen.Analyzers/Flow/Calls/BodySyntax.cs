using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Inspects the syntax of a method without binding it.</summary>
internal static class BodySyntax
{
    /// <summary>Determines whether the method can reject its arguments.</summary>
    public static bool Throws(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences is [var reference]
        && SourceReads.Syntax(reference, token).DescendantNodes().Any(static node =>
            node is ThrowStatementSyntax or ThrowExpressionSyntax
            || (node is InvocationExpressionSyntax call && CalledName.Of(call) is { } name && Guards.IsNamedLikeGuard(name.Identifier.ValueText)));

    /// <summary>
    /// Determines whether the method has the parameters of its declaration. The compiler adds one to the static method for a member of an
    /// extension block.
    /// </summary>
    public static bool HasOwnParameters(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences is [var reference]
        && SourceReads.Syntax(reference, token) switch
        {
            BaseMethodDeclarationSyntax declaration => declaration.ParameterList.Parameters.Count == method.Parameters.Length,
            LocalFunctionStatementSyntax => true,
            _ => method.Parameters.IsEmpty || !method.IsStatic,
        };

    /// <summary>Returns the statements of a method or local function; <c>null</c> if it has none.</summary>
    public static BlockSyntax? Block(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences is [var reference]
            ? SourceReads.Syntax(reference, token) switch
            {
                BaseMethodDeclarationSyntax { Body: var body } => body,
                LocalFunctionStatementSyntax { Body: var body } => body,
                _ => null,
            }
            : null;

    /// <summary>Determines whether the method runs only when its result is enumerated.</summary>
    public static bool IsIterator(IMethodSymbol method, CancellationToken token) =>
        method.ReturnType.Name is "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator"
        && method.DeclaringSyntaxReferences is [var reference]
        && SourceReads.Syntax(reference, token) is var declaration
        && declaration
            .DescendantNodes(node => node == declaration || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(static node => node.IsKind(SyntaxKind.YieldReturnStatement) || node.IsKind(SyntaxKind.YieldBreakStatement));
}
