using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Types that a rule knows, with any type arguments. They are resolved only if one of them can matter.</summary>
/// <param name="names">The metadata names of the types: <c>System.Span`1</c>.</param>
internal sealed class NamedTypes(params string[] names)
{
    public bool Contains(ITypeSymbol? type, SemanticModel? model) =>
        type is not null && model is not null && Array.Exists(names, name => SymbolEqualityComparer.Default.Equals(model.Compilation.GetTypeByMetadataName(name), type.OriginalDefinition));
}
