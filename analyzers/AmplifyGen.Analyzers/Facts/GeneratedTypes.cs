using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>Finds the types that can stand for shapes: records and structs of assemblies that know the runtime.</summary>
internal static class GeneratedTypes
{
    /// <summary>The candidates in a compilation and what it references. Types within types are no shapes.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(Compilation compilation, RuntimeSymbols symbols) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => References(assembly, symbols.Shape.ContainingAssembly))
            .Append(compilation.Assembly)
            .SelectMany(static assembly => Of(assembly.GlobalNamespace));

    private static bool References(IAssemblySymbol assembly, IAssemblySymbol runtime) =>
        assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Contains(runtime, SymbolEqualityComparer.Default));

    private static IEnumerable<INamedTypeSymbol> Of(INamespaceSymbol container) => container.GetMembers().SelectMany(static member => member switch
    {
        INamespaceSymbol inner => Of(inner),
        // Metadata does not tell that a struct is a record.
        INamedTypeSymbol type when type.IsRecord || type.TypeKind == TypeKind.Struct => [type],
        _ => [],
    });
}
