using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary>One chain from <c>X.CreateBuilder()</c> to <c>Build()</c>.</summary>
/// <param name="Calls">The calls between the two.</param>
internal sealed record BuiltChain(ShapeFacts Shape, InvocationExpressionSyntax Create, IReadOnlyList<InvocationExpressionSyntax> Calls, InvocationExpressionSyntax Build)
{
    /// <summary>Returns the chain that ends at an expression, or that the expression continues after it is built.</summary>
    public static BuiltChain? Of(ExpressionSyntax end, SemanticModel model, ShapeCatalog catalog)
    {
        var calls = Chain.CallsOf(end).ToList();
        var create = calls.FindIndex(call => Role(call) is BuilderMethod.Create);
        var build = calls.FindIndex(call => Role(call) is BuilderMethod.Build);
        return create >= 0 && build > create && catalog.Built(model.GetTypeInfo(calls[create]).Type) is { } shape
            ? new BuiltChain(shape, calls[create], calls.GetRange(create + 1, build - create - 1), calls[build])
            : null;

        BuilderMethod? Role(InvocationExpressionSyntax call) => model.GetSymbolInfo(call).Symbol is IMethodSymbol method ? catalog.Method(method) : null;
    }
}
