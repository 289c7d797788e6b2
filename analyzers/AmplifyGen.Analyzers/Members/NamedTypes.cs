using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Types that a rule knows, of whatever arguments they are made. They are looked up only where one of them may matter.</summary>
/// <param name="names">Their metadata names: <c>System.Span`1</c>.</param>
internal sealed class NamedTypes(params string[] names)
{
    public bool Contains(ITypeSymbol? type, SemanticModel? model) =>
        type is not null && model is not null && Array.Exists(names, name => SymbolEqualityComparer.Default.Equals(model.Compilation.GetTypeByMetadataName(name), type.OriginalDefinition));
}
