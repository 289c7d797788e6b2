using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>The members of a generated union, as described by its attributes. Each member is a nested record.</summary>
internal sealed class UnionFacts
{
    private readonly Dictionary<string, UnionMemberFacts> _members = new(StringComparer.Ordinal);

    private UnionFacts(INamedTypeSymbol type) => Type = type;

    public INamedTypeSymbol Type { get; }

    /// <summary>Gets the names of the members in JSON.</summary>
    public IEnumerable<string> WireNames => _members.Keys;

    /// <summary>Returns the member with a name in JSON, or <c>null</c>.</summary>
    public UnionMemberFacts? Member(string wireName) => _members.TryGetValue(wireName, out var member) ? member : null;

    /// <summary>Returns the name in JSON of a member with a C# name, or <c>null</c>.</summary>
    public string? WireName(string name) =>
        _members.Where(member => string.Equals(member.Value.Name, name, StringComparison.Ordinal)).Select(static member => member.Key).FirstOrDefault();

    /// <summary>Returns the content of a nested record, or <c>null</c> if it is not a member.</summary>
    public ShapeFacts? Case(INamedTypeSymbol type) =>
        _members.Values.Select(static member => member.Shape).FirstOrDefault(shape => SymbolEqualityComparer.Default.Equals(shape.Type, type));

    /// <summary>Gets the content of the nested records.</summary>
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

/// <param name="Shape">The record of the member.</param>
/// <param name="Value">The member that the record contains.</param>
internal sealed record UnionMemberFacts(ShapeFacts Shape, MemberFacts Value, DeprecationFacts? Deprecation)
{
    /// <summary>Gets the C# name.</summary>
    public string Name => Shape.Name;
}
