using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Calls;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>Contains what the analyses of bodies share: the shapes, and knowledge about called methods.</summary>
/// <param name="Method">The method whose body is analyzed; <c>null</c> for other code.</param>
internal sealed record FlowScope(ShapeCatalog Catalog, MethodSummaries Summaries, ActiveMethods ActiveMethods, IMethodSymbol? Method, CancellationToken Token)
{
    public Compilation Compilation => Summaries.Compilation;
}
