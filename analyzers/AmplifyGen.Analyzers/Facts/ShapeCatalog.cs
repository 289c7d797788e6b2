using System.Collections.Concurrent;
using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>Finds shapes and builder methods by symbol. Each is read once per compilation.</summary>
internal sealed class ShapeCatalog(RuntimeSymbols symbols)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ShapeFacts?> _shapes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ShapeFacts?> _builders = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, UnionFacts?> _unions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, EnumFacts?> _enums = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, DeprecationFacts?> _deprecations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, BuilderMethod?> _methods = new(SymbolEqualityComparer.Default);

    public RuntimeSymbols Symbols { get; } = symbols;

    /// <summary>Returns the structure of a record, or <c>null</c>.</summary>
    public ShapeFacts? Shape(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: true, IsAbstract: false, TypeKind: TypeKind.Class } named
            ? _shapes.GetOrAdd(named, ReadShape)
            : null;

    /// <summary>Returns the union of a record, or <c>null</c>.</summary>
    public UnionFacts? Union(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: true, IsAbstract: true } named ? _unions.GetOrAdd(named, read => UnionFacts.Read(read, Symbols)) : null;

    /// <summary>Returns the content of a record that is a member of a union, or <c>null</c>.</summary>
    public ShapeFacts? UnionCase(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: true, ContainingType: { } union } named ? Union(union)?.Case(named) : null;

    /// <summary>Returns the structure that a builder builds, or <c>null</c> if the type is not a builder.</summary>
    public ShapeFacts? Built(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, ContainingType: not null } named
            ? _builders.GetOrAdd(named, ReadBuilt)
            : null;

    /// <summary>Returns what a method does with a builder, or <c>null</c> if it is not a generated builder method.</summary>
    public BuilderMethod? Method(IMethodSymbol method) =>
        // The cheap check is first, because this is called for every invocation of the compilation.
        method is { ContainingType: { } type, IsGenericMethod: false } && (type.IsRecord || type.ContainingType is { IsRecord: true } || TakesBuilder(method))
            ? _methods.GetOrAdd(method, ReadMethod)
            : null;

    /// <summary>Returns the enum of a struct, or <c>null</c>.</summary>
    public EnumFacts? Enum(ITypeSymbol? type) =>
        // Metadata does not show whether a struct is a record.
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsGenericType: false, SpecialType: SpecialType.None } named
            ? _enums.GetOrAdd(named, read => EnumFacts.Read(read, Symbols))
            : null;

    /// <summary>Returns the member of a property, and its shape; <c>null</c> if it has none.</summary>
    public (ShapeFacts Shape, MemberFacts Member)? Member(IPropertySymbol property) =>
        Shape(property.ContainingType) is { } shape && shape.Member(property.Name) is { } member ? (shape, member) : null;

    /// <summary>Determines whether a static property is one of the known values of an enum.</summary>
    public bool IsKnownValue(IPropertySymbol property) =>
        property.IsStatic && Enum(property.ContainingType) is not null && property.Attribute(Symbols.KnownValue) is not null;

    /// <summary>Returns what the model says about a deprecated property, builder method or enum value; <c>null</c> for everything else.</summary>
    public DeprecationFacts? Deprecation(ISymbol symbol) =>
        // The cheap check is first, because this is called for every property and invocation of the compilation.
        symbol is not INamedTypeSymbol && symbol.ContainingType is { IsGenericType: false, SpecialType: SpecialType.None } type && (MayBeShape(type) || (type.ContainingType is { } outer && MayBeShape(outer)))
            ? _deprecations.GetOrAdd(symbol, read => DeprecationFacts.Read(read, Symbols))
            : null;

    // Metadata does not show whether a struct is a record.
    private static bool MayBeShape(INamedTypeSymbol type) => type.IsRecord || type.TypeKind == TypeKind.Struct;

    private ShapeFacts? ReadShape(INamedTypeSymbol type) =>
        type.Attribute(Symbols.Shape) is null ? null : ShapeFacts.Read(type, Symbols);

    private ShapeFacts? ReadBuilt(INamedTypeSymbol type) =>
        type.Attribute(Symbols.ShapeBuilder)?.Argument<INamedTypeSymbol>(0) is { } built ? Shape(built) : null;

    /// <summary>Determines whether a method can be one of a client: its first parameter is a delegate with a type that is nested in a record.</summary>
    private static bool TakesBuilder(IMethodSymbol method) =>
        method.Parameters is [{ Type: INamedTypeSymbol { TypeKind: TypeKind.Delegate, TypeArguments: [{ ContainingType.IsRecord: true }] } }, ..];

    private BuilderMethod? ReadMethod(IMethodSymbol method)
    {
        if (method.Attribute(Symbols.SetsMember) is { } sets
            && Built(method.ContainingType) is { } shape
            && shape.Member(sets.Argument<string>(0) ?? "") is { } member)
        {
            return new BuilderMethod.Set(shape, member, sets.Named<bool>(nameof(SetsMemberAttribute.Appends)), sets.Named<bool>(nameof(SetsMemberAttribute.Configures)));
        }

        return method.Attribute(Symbols.BuilderRole)?.ConstructorArguments is [{ Value: int role }]
            ? (BuilderRole)role switch
            {
                BuilderRole.Create => new BuilderMethod.Create(),
                BuilderRole.Copy => new BuilderMethod.Copy(),
                BuilderRole.Build => new BuilderMethod.Build(),
                BuilderRole.Configure => new BuilderMethod.Configure(),
                _ => null,
            }
            : null;
    }
}
