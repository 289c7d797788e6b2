using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What a method states with <c>[EnsuresMembers]</c>.</summary>
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
}
