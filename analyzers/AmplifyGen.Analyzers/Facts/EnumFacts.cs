using System.Collections.Immutable;
using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>What the attributes of a generated struct say of the enum it stands for.</summary>
internal sealed class EnumFacts
{
    private EnumFacts(INamedTypeSymbol type, bool isInteger, ImmutableDictionary<string, EnumValueFacts> values)
    {
        Type = type;
        IsInteger = isInteger;
        Values = values;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Whether the values are whole numbers of 32 bits in JSON, and not texts.</summary>
    public bool IsInteger { get; }

    /// <summary>The known values by their text, or the digits of their number, in JSON.</summary>
    public ImmutableDictionary<string, EnumValueFacts> Values { get; }

    /// <summary>The enum, or <c>null</c> if the type stands for none.</summary>
    public static EnumFacts? Read(INamedTypeSymbol type, RuntimeSymbols symbols)
    {
        if (type.Attribute(symbols.Shape) is not { } shape)
            return null;

        var values = ImmutableDictionary.CreateBuilder<string, EnumValueFacts>(StringComparer.Ordinal);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.Attribute(symbols.KnownValue)?.Argument<string>(0) is { } wireValue)
                values[wireValue] = new EnumValueFacts(property.Name, DeprecationFacts.Read(property, symbols));
        }

        return values.Count > 0 ? new EnumFacts(type, shape.Named<bool>(nameof(ShapeAttribute.IsIntEnum)), values.ToImmutable()) : null;
    }
}

/// <param name="Name">The C# name.</param>
internal sealed record EnumValueFacts(string Name, DeprecationFacts? Deprecation);
