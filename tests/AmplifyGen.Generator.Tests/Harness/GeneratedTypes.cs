using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>The types that a run generated, nested ones included.</summary>
internal static class GeneratedTypes
{
    public static IReadOnlyList<INamedTypeSymbol> Of(GeneratorRun run) =>
        [.. Types(run.Compilation.Assembly.GlobalNamespace).Where(static type => type.Locations.Any(static place => place.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) is true))];

    public static string Name(ISymbol symbol) => symbol.ToDisplayString();

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(static member => member switch
    {
        INamedTypeSymbol type => Types(type).Prepend(type),
        INamespaceSymbol @namespace => Types(@namespace),
        _ => [],
    });
}
