using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>What is known of the type of an exception.</summary>
/// <param name="Type">The type; <c>null</c> if it can be any.</param>
/// <param name="IsExact">Whether the exception is of no type derived from it.</param>
internal readonly record struct ThrownType(ITypeSymbol? Type, bool IsExact)
{
    public static ThrownType Unknown => default;

    /// <summary>Whether a handler of a type catches the exception; <c>null</c> if that is open.</summary>
    public bool? IsCaughtAs(ITypeSymbol? handled, INamedTypeSymbol? exception)
    {
        if (handled is null || handled.SpecialType is SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(handled, exception))
            return true;
        if (Type is null)
            return null;
        if (Types.Is(Type, handled))
            return true;

        return !IsExact && Types.Is(handled, Type) ? null : false;
    }
}
