using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>Reads attributes by symbol.</summary>
internal static class AttributeReading
{
    public static AttributeData? Attribute(this ISymbol symbol, INamedTypeSymbol? type)
    {
        if (type is null)
            return null;

        foreach (var attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type))
                return attribute;
        }

        return null;
    }

    /// <summary>Returns a constructor argument, or the default if the code of the attribute does not compile.</summary>
    public static T? Argument<T>(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array, Value: T value }
            ? value
            : default;

    public static T? Named<T>(this AttributeData attribute, string name)
    {
        foreach (var pair in attribute.NamedArguments)
        {
            if (string.Equals(pair.Key, name, StringComparison.Ordinal) && pair.Value is { Kind: not TypedConstantKind.Array, Value: T value })
                return value;
        }

        return default;
    }
}
