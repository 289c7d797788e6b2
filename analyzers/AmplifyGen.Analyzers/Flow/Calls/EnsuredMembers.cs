using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Reads the <c>[EnsuresMembers]</c> attribute of a method.</summary>
internal static class EnsuredMembers
{
    public static ImmutableArray<string> Of(IMethodSymbol method, RuntimeSymbols symbols) =>
        method.Attribute(symbols.EnsuresMembers)?.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } names]
            ? names.Values.Select(static name => name.Value as string ?? "").ToImmutableArray()
            : ImmutableArray<string>.Empty;

    public static Bits Bits(ImmutableArray<string> names, ShapeFacts shape)
    {
        var members = Analyzers.Bits.Empty;
        foreach (var name in names)
        {
            if (shape.Member(name) is { } member)
                members = members.With(member.Index);
        }

        return members;
    }

    /// <summary>Returns the methods whose attributes a method must comply with, including itself, and where a fault is reported.</summary>
    public static IEnumerable<(IMethodSymbol Stating, Location Place)> Statements(IMethodSymbol method, RuntimeSymbols symbols)
    {
        if (method.Attribute(symbols.EnsuresMembers)?.ApplicationSyntaxReference is { } attribute)
            yield return (method, attribute.GetSyntax().GetLocation());

        foreach (var inherited in Inherited(method))
        {
            if (inherited.Attribute(symbols.EnsuresMembers) is not null && method.Locations is [var place, ..])
                yield return (inherited, place);
        }
    }

    /// <summary>Returns the name of a method with an attribute, with its type if it is another one.</summary>
    public static string NameOf(IMethodSymbol stating, IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(stating, method) ? stating.Name : $"{stating.ContainingType.Name}.{stating.Name}";

    private static IEnumerable<IMethodSymbol> Inherited(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            yield return overridden;

        if (method.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            yield break;
        foreach (var candidate in type.AllInterfaces.SelectMany(static contract => contract.GetMembers()).OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), method))
                yield return candidate;
        }
    }
}
