using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>What the attributes of a generated struct say of the enum it stands for.</summary>
internal sealed class EnumFacts
{
    private EnumFacts(INamedTypeSymbol type, ImmutableDictionary<string, EnumValueFacts> values)
    {
        Type = type;
        Values = values;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The known values by their text in JSON.</summary>
    public ImmutableDictionary<string, EnumValueFacts> Values { get; }

    /// <summary>The enum, or <c>null</c> if the type stands for none.</summary>
    public static EnumFacts? Read(INamedTypeSymbol type, RuntimeSymbols symbols)
    {
        if (type.Attribute(symbols.Shape) is null)
            return null;

        var values = ImmutableDictionary.CreateBuilder<string, EnumValueFacts>(StringComparer.Ordinal);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.Attribute(symbols.KnownValue)?.Argument<string>(0) is { } wireValue)
                values[wireValue] = new EnumValueFacts(property.Name, DeprecationFacts.Read(property, symbols));
        }

        return values.Count > 0 ? new EnumFacts(type, values.ToImmutable()) : null;
    }
}

/// <param name="Name">The C# name.</param>
internal sealed record EnumValueFacts(string Name, DeprecationFacts? Deprecation);
