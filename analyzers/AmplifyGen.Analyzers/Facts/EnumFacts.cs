using System.Collections.Immutable;
using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>The enum of a generated struct, as described by its attributes.</summary>
internal sealed class EnumFacts
{
    private EnumFacts(INamedTypeSymbol type, bool isInteger, ImmutableDictionary<string, EnumValueFacts> values)
    {
        Type = type;
        IsInteger = isInteger;
        Values = values;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Gets whether the JSON values are 32-bit whole numbers instead of texts.</summary>
    public bool IsInteger { get; }

    /// <summary>Gets the known values by their text in JSON, or by the digits of their number.</summary>
    public ImmutableDictionary<string, EnumValueFacts> Values { get; }

    /// <summary>Returns the enum, or <c>null</c> if the type is not an enum of a model.</summary>
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
