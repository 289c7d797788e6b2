using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Compares types, to find out what they say about an object.</summary>
internal static class Types
{
    /// <summary>Determines whether every object of one type is of the other type.</summary>
    public static bool Is(ITypeSymbol type, ITypeSymbol other)
    {
        if (other.SpecialType is SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(type, other))
            return true;

        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other))
                return true;
        }

        return other.TypeKind is TypeKind.Interface && type.AllInterfaces.Contains(other, SymbolEqualityComparer.Default);
    }

    /// <summary>Determines whether only the caller of a generic method knows a type.</summary>
    public static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen),
        _ => false,
    };

    /// <summary>Determines whether no object can be of both types.</summary>
    public static bool Excludes(ITypeSymbol type, ITypeSymbol other)
    {
        if (Is(type, other) || Is(other, type) || type is ITypeParameterSymbol || other is ITypeParameterSymbol)
            return false;

        var (isInterface, isOtherInterface) = (type.TypeKind is TypeKind.Interface, other.TypeKind is TypeKind.Interface);
        return (!isInterface && !isOtherInterface) || (type.IsSealed && !isInterface) || (other.IsSealed && !isOtherInterface);
    }
}
