using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Members;

/// <summary>A member, or the elements, keys or values of its list or map, with its constraints.</summary>
/// <param name="Type">The C# type of a value, which is not nullable.</param>
/// <param name="Place">The words before the member's name in a message: <c>an element of a value of</c>; empty for the member itself.</param>
internal sealed record MemberPart(ShapeFacts Shape, MemberFacts Member, ITypeSymbol Type, ConstraintFacts Constraints, string Place)
{
    /// <summary>Gets the part for each element of a list.</summary>
    public MemberPart Element => Within(0, Constraints.Element, "an element of ");

    /// <summary>Gets the part for each key of a map.</summary>
    public MemberPart Key => Within(0, Constraints.Key, "a key of ") with { IsKey = true };

    /// <summary>Gets the part for each value of a map.</summary>
    public MemberPart Value => Within(1, Constraints.Value, "a value of ");

    public bool IsKey { get; private init; }

    /// <summary>Gets the start of a message: <c>'PutItemRequest.Tags'</c>, <c>An element of 'PutItemRequest.Tags'</c>.</summary>
    public string Subject
    {
        get
        {
            var name = $"'{Shape.Name}.{Member.Name}'";
            return Place.Length == 0 ? name : char.ToUpperInvariant(Place[0]) + Place.Substring(1) + name;
        }
    }

    public static MemberPart Of(ShapeFacts shape, MemberFacts member) => new(shape, member, Plain(member.Property.Type), member.Constraints, "");

    public bool IsList(RuntimeSymbols symbols) => Is(symbols.EquatableList);

    public bool IsMap(RuntimeSymbols symbols) => Is(symbols.EquatableMap);

    public bool IsBlob(RuntimeSymbols symbols) => Is(symbols.Blob) || Is(symbols.StreamingBlob);

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;

    private bool Is(INamedTypeSymbol? definition) => SymbolEqualityComparer.Default.Equals(Type.OriginalDefinition, definition);

    private MemberPart Within(int argument, ConstraintFacts constraints, string place) =>
        this with { Type = Plain(((INamedTypeSymbol)Type).TypeArguments[argument]), Constraints = constraints, Place = place + Place };
}
