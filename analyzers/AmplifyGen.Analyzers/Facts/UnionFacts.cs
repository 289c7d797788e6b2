using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>What the attributes of a generated union say of its members: each stands in a record within it.</summary>
internal sealed class UnionFacts
{
    private readonly Dictionary<string, IPropertySymbol> _members = new(StringComparer.Ordinal);

    private UnionFacts(INamedTypeSymbol type) => Type = type;

    public INamedTypeSymbol Type { get; }

    /// <summary>The names of the members in JSON.</summary>
    public IEnumerable<string> WireNames => _members.Keys;

    /// <summary>The property that holds the value of a member, or <c>null</c>.</summary>
    public IPropertySymbol? Member(string wireName) => _members.TryGetValue(wireName, out var member) ? member : null;

    public static UnionFacts? Read(INamedTypeSymbol type, RuntimeSymbols symbols)
    {
        if (!IsUnion(type, symbols))
            return null;

        var facts = new UnionFacts(type);
        foreach (var property in type.GetTypeMembers().SelectMany(static member => member.GetMembers("Value").OfType<IPropertySymbol>()))
        {
            if (property.Attribute(symbols.ShapeMember)?.Argument<string>(0) is { } wireName)
                facts._members[wireName] = property;
        }

        return facts;
    }

    public static bool IsUnion(INamedTypeSymbol type, RuntimeSymbols symbols) =>
        type.IsAbstract && type.Attribute(symbols.Shape)?.Named<bool>("IsUnion") == true;
}
