using AmplifyGen.Metadata;
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

    /// <summary>What a record within the union holds, or <c>null</c> if it stands for no member.</summary>
    public ShapeFacts? Case(INamedTypeSymbol type) =>
        _members.Values.Select(static member => member.Shape).FirstOrDefault(shape => SymbolEqualityComparer.Default.Equals(shape.Type, type));

    /// <summary>What the records within the union hold.</summary>
    public IEnumerable<ShapeFacts> Cases => _members.Values.Select(static member => member.Shape);

    public static UnionFacts? Read(INamedTypeSymbol type, RuntimeSymbols symbols)
    {
        if (!IsUnion(type, symbols))
            return null;

        var facts = new UnionFacts(type);
        foreach (var record in type.GetTypeMembers())
        {
            if (ShapeFacts.Read(record, symbols) is { Members: [var value] } shape)
                facts._members[value.WireName] = new UnionMemberFacts(shape, value, DeprecationFacts.Read(record, symbols));
        }

        return facts;
    }

    public static bool IsUnion(INamedTypeSymbol type, RuntimeSymbols symbols) =>
        type.IsAbstract && type.Attribute(symbols.Shape)?.Named<bool>(nameof(ShapeAttribute.IsUnion)) == true;
}

/// <param name="Shape">The record that stands for the member.</param>
/// <param name="Value">What the record holds.</param>
internal sealed record UnionMemberFacts(ShapeFacts Shape, MemberFacts Value, DeprecationFacts? Deprecation)
{
    /// <summary>The C# name.</summary>
    public string Name => Shape.Name;
}
