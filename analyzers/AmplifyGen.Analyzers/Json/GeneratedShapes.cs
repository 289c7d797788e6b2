using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Finds the types generated in this project among those that System.Text.Json would serialize with a type.</summary>
internal sealed class GeneratedShapes(Compilation compilation, RuntimeSymbols symbols)
{
    private readonly INamedTypeSymbol? _converter = compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonConverterAttribute");
    private readonly INamedTypeSymbol? _ignore = compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonIgnoreAttribute");

    /// <summary>Returns the first generated type that a type is or contains; <c>null</c> if it contains no generated type.</summary>
    public INamedTypeSymbol? FindIn(ITypeSymbol type, CancellationToken token)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<ITypeSymbol>();
        open.Enqueue(type);
        while (open.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            var next = open.Dequeue();
            if (!seen.Add(next))
                continue;

            if (next is INamedTypeSymbol named && IsGenerated(named))
                return named;

            foreach (var part in Parts(next))
                open.Enqueue(part);
        }

        return null;
    }

    private bool IsGenerated(INamedTypeSymbol type) => IsOwn(type) && type.Attribute(symbols.Shape) is not null;

    private bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Returns the types of the content of a value. A type with a converter has none; types of other assemblies can contain generated types only as type arguments.</summary>
    private IEnumerable<ITypeSymbol> Parts(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return [array.ElementType];

        if (type is not INamedTypeSymbol named)
            return [];

        if (!IsOwn(named) || named.Attribute(_converter) is not null)
            return named.TypeArguments;

        var parts = named.TypeArguments.Concat(Members(named));
        return named.BaseType is { } parent ? parts.Append(parent) : parts;
    }

    private IEnumerable<ITypeSymbol> Members(INamedTypeSymbol type) =>
        from member in type.GetMembers()
        where member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } && member.Attribute(_ignore) is null && member.Attribute(_converter) is null
        let held = member switch
        {
            IPropertySymbol { IsIndexer: false } property => property.Type,
            IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
            _ => null,
        }
        where held is not null
        select held;
}
