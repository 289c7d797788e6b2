using System.Collections.Immutable;
using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>The structure of a generated record, as described by its attributes.</summary>
internal sealed class ShapeFacts
{
    private readonly Dictionary<string, MemberFacts> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemberFacts> _byWireName = new(StringComparer.Ordinal);

    private ShapeFacts(INamedTypeSymbol type, ImmutableArray<MemberFacts> members)
    {
        Type = type;
        Members = members;
        Required = members.Where(static member => member.IsRequired).Aggregate(Bits.Empty, static (set, member) => set.With(member.Index));
        foreach (var member in members)
        {
            // A property that is declared twice is an error. It is treated as one member.
            _byName[member.Name] = member;
            _byWireName[member.WireName] = member;
        }
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Gets the C# name.</summary>
    public string Name => Type.Name;

    /// <summary>Gets the members in model order.</summary>
    public ImmutableArray<MemberFacts> Members { get; }

    /// <summary>Gets the indices of the required members.</summary>
    public Bits Required { get; }

    public MemberFacts? Member(string name) => _byName.TryGetValue(name, out var member) ? member : null;

    public MemberFacts? MemberByWireName(string wireName) => _byWireName.TryGetValue(wireName, out var member) ? member : null;

    public static ShapeFacts Read(INamedTypeSymbol type, RuntimeSymbols symbols)
    {
        var members = ImmutableArray.CreateBuilder<MemberFacts>();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.Attribute(symbols.ShapeMember) is not { } attribute)
                continue;

            members.Add(new MemberFacts
            {
                Property = property,
                Index = members.Count,
                WireName = attribute.Argument<string>(0) ?? property.Name,
                IsRequired = attribute.Named<bool>(nameof(ShapeMemberAttribute.IsRequired)),
                IsSensitive = attribute.Named<bool>(nameof(ShapeMemberAttribute.IsSensitive)),
                IsSecret = attribute.Named<bool>(nameof(ShapeMemberAttribute.IsSecret)),
                TimestampFormat = (TimestampFormat)attribute.Named<int>(nameof(ShapeMemberAttribute.TimestampFormat)),
                Deprecation = DeprecationFacts.Read(property, symbols),
                Constraints = ConstraintFacts.Read(property, symbols),
            });
        }

        return new ShapeFacts(type, members.ToImmutable());
    }
}
