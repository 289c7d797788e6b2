using System.Collections.Concurrent;
using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>Shapes and builder methods by symbol, each read once per compilation.</summary>
internal sealed class ShapeCatalog(RuntimeSymbols symbols)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ShapeFacts?> _shapes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ShapeFacts?> _builders = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, UnionFacts?> _unions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, EnumFacts?> _enums = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, DeprecationFacts?> _deprecations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, BuilderMethod?> _methods = new(SymbolEqualityComparer.Default);

    public RuntimeSymbols Symbols { get; } = symbols;

    /// <summary>The structure that a record stands for, or <c>null</c>.</summary>
    public ShapeFacts? Shape(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: true, IsAbstract: false, TypeKind: TypeKind.Class } named
            ? _shapes.GetOrAdd(named, ReadShape)
            : null;

    /// <summary>The union that a record stands for, or <c>null</c>.</summary>
    public UnionFacts? Union(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: true, IsAbstract: true } named ? _unions.GetOrAdd(named, read => UnionFacts.Read(read, Symbols)) : null;

    /// <summary>What a record that stands for the member of a union holds, or <c>null</c>.</summary>
    public ShapeFacts? UnionCase(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: true, ContainingType: { } union } named ? Union(union)?.Case(named) : null;

    /// <summary>The structure that a builder builds, or <c>null</c> if the type is no builder.</summary>
    public ShapeFacts? Built(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, ContainingType: not null } named
            ? _builders.GetOrAdd(named, ReadBuilt)
            : null;

    /// <summary>What a method does to a builder, or <c>null</c> if it is no generated builder method.</summary>
    public BuilderMethod? Method(IMethodSymbol method) =>
        // Cheap before exact: this is asked of every invocation of the compilation.
        method is { ContainingType: { } type, IsGenericMethod: false } && (type.IsRecord || type.ContainingType is { IsRecord: true } || TakesBuilder(method))
            ? _methods.GetOrAdd(method, ReadMethod)
            : null;

    /// <summary>The enum that a struct stands for, or <c>null</c>.</summary>
    public EnumFacts? Enum(ITypeSymbol? type) =>
        // Metadata does not tell that a struct is a record.
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsGenericType: false, SpecialType: SpecialType.None } named
            ? _enums.GetOrAdd(named, read => EnumFacts.Read(read, Symbols))
            : null;

    /// <summary>The member that a property stands for, and its shape; <c>null</c> if it stands for none.</summary>
    public (ShapeFacts Shape, MemberFacts Member)? Member(IPropertySymbol property) =>
        Shape(property.ContainingType) is { } shape && shape.Member(property.Name) is { } member ? (shape, member) : null;

    /// <summary>Whether a static property holds one of the known values of an enum.</summary>
    public bool IsKnownValue(IPropertySymbol property) =>
        property.IsStatic && Enum(property.ContainingType) is not null && property.Attribute(Symbols.KnownValue) is not null;

    /// <summary>What the model says of a deprecated property, builder method or enum value; <c>null</c> for everything else.</summary>
    public DeprecationFacts? Deprecation(ISymbol symbol) =>
        // Cheap before exact: this is asked of every property and invocation of the compilation.
        symbol is not INamedTypeSymbol && symbol.ContainingType is { IsGenericType: false, SpecialType: SpecialType.None } type && (MayBeShape(type) || (type.ContainingType is { } outer && MayBeShape(outer)))
            ? _deprecations.GetOrAdd(symbol, read => DeprecationFacts.Read(read, Symbols))
            : null;

    // Metadata does not tell that a struct is a record.
    private static bool MayBeShape(INamedTypeSymbol type) => type.IsRecord || type.TypeKind == TypeKind.Struct;

    private ShapeFacts? ReadShape(INamedTypeSymbol type) =>
        type.Attribute(Symbols.Shape) is null ? null : ShapeFacts.Read(type, Symbols);

    private ShapeFacts? ReadBuilt(INamedTypeSymbol type) =>
        type.Attribute(Symbols.ShapeBuilder)?.Argument<INamedTypeSymbol>(0) is { } built ? Shape(built) : null;

    /// <summary>Whether a method may be that of a client: its first parameter is a delegate over a type that is nested in a record.</summary>
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
