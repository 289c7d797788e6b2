using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>What the attributes of a generated union say of its members: each stands in a record within it.</summary>
internal sealed class UnionFacts
{
    private readonly Dictionary<string, UnionMemberFacts> _members = new(StringComparer.Ordinal);

    private UnionFacts(INamedTypeSymbol type) => Type = type;

    public INamedTypeSymbol Type { get; }

    /// <summary>The names of the members in JSON.</summary>
    public IEnumerable<string> WireNames => _members.Keys;

    /// <summary>The member with a name in JSON, or <c>null</c>.</summary>
    public UnionMemberFacts? Member(string wireName) => _members.TryGetValue(wireName, out var member) ? member : null;

    /// <summary>The name in JSON of a member that is known by its C# name, or <c>null</c>.</summary>
    public string? WireName(string name) =>
        _members.Where(member => string.Equals(member.Value.Name, name, StringComparison.Ordinal)).Select(static member => member.Key).FirstOrDefault();

    public static UnionFacts? Read(INamedTypeSymbol type, RuntimeSymbols symbols)
    {
        if (!IsUnion(type, symbols))
            return null;

        var facts = new UnionFacts(type);
        foreach (var property in type.GetTypeMembers().SelectMany(static member => member.GetMembers("Value").OfType<IPropertySymbol>()))
        {
            if (property.Attribute(symbols.ShapeMember)?.Argument<string>(0) is { } wireName)
                facts._members[wireName] = new UnionMemberFacts(property, DeprecationFacts.Read(property.ContainingType, symbols));
        }

        return facts;
    }

    public static bool IsUnion(INamedTypeSymbol type, RuntimeSymbols symbols) =>
        type.IsAbstract && type.Attribute(symbols.Shape)?.Named<bool>("IsUnion") == true;
}

/// <param name="Property">The property that holds the value, in the record that stands for the member.</param>
internal sealed record UnionMemberFacts(IPropertySymbol Property, DeprecationFacts? Deprecation)
{
    /// <summary>The C# name.</summary>
    public string Name => Property.ContainingType.Name;
}
