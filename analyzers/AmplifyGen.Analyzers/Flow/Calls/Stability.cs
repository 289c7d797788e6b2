using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Specifies what a member returns when it is read again.</summary>
internal enum MemberStability
{
    /// <summary>The same value, for the lifetime of the object.</summary>
    Fixed,

    /// <summary>The same value, until it is written.</summary>
    Storage,

    /// <summary>A different value each time.</summary>
    Differing,

    /// <summary>A different value each time until it is true. Then it remains true.</summary>
    Latching,

    /// <summary>Unknown: unseen code runs.</summary>
    Unknown,
}

/// <summary>Distinguishes fields, and properties that only wrap a field, from code.</summary>
internal static class Stability
{
    /// <param name="member">A member, or the parameter of a primary constructor that is used as one.</param>
    /// <param name="scope">The scope that asks.</param>
    public static MemberStability Of(ISymbol member, FlowScope scope) => member switch
    {
        IParameterSymbol parameter => scope.Summaries.CapturedParameters.IsAssigned(parameter, scope.Token) ? MemberStability.Storage : MemberStability.Fixed,
        IFieldSymbol { IsConst: true } => MemberStability.Fixed,
        IFieldSymbol { IsVolatile: true } => MemberStability.Unknown,
        IFieldSymbol { IsReadOnly: true } field => IsBeingConstructed(field, scope) ? MemberStability.Storage : MemberStability.Fixed,
        IFieldSymbol => MemberStability.Storage,
        IPropertySymbol property when Framework.Latches(property) => MemberStability.Latching,
        IPropertySymbol property when Framework.Differs(property) => MemberStability.Differing,
        IPropertySymbol property when IsStorage(property) || scope.Catalog.Member(property) is not null =>
            property.SetMethod is not (null or { IsInitOnly: true }) || IsBeingConstructed(property, scope) ? MemberStability.Storage : MemberStability.Fixed,
        IPropertySymbol property when Framework.IsImmutable(property.ContainingType) => MemberStability.Fixed,
        _ => MemberStability.Unknown,
    };

    /// <summary>Determines whether a member is a field, or an auto-implemented property that no derived class overrides.</summary>
    public static bool IsStorage(ISymbol member) => member switch
    {
        IFieldSymbol => true,
        IPropertySymbol property => !IsOverridable(property) && (property.DeclaringSyntaxReferences is [var reference] ? IsAuto(reference.GetSyntax()) : IsCompilerGenerated(property)),
        _ => false,
    };

    /// <summary>Determines whether reading a property of an object that exists cannot throw.</summary>
    public static bool IsSafe(IPropertySymbol property, ShapeCatalog catalog) =>
        IsStorage(property)
        || catalog.Member(property) is not null
        || catalog.IsKnownValue(property)
        || Framework.IsCount(property)
        || Framework.IsEmptiness(property)
        || (property.ContainingType.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T && string.Equals(property.Name, "HasValue", StringComparison.Ordinal));

    public static bool IsOverridable(ISymbol member) =>
        member.ContainingType is { TypeKind: TypeKind.Interface }
        || ((member.IsVirtual || member.IsAbstract || member.IsOverride) && !member.IsSealed && !member.ContainingType.IsSealed);

    private static bool IsAuto(SyntaxNode declaration) => declaration switch
    {
        // A positional member of a record.
        ParameterSyntax => true,
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } =>
            accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null } && !accessor.Keyword.IsMissing),
        _ => false,
    };

    private static bool IsCompilerGenerated(IPropertySymbol property) =>
        property is { Parameters.IsEmpty: true, GetMethod: { } getter }
        && getter.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" });

    private static bool IsBeingConstructed(ISymbol member, FlowScope scope) =>
        scope.Method is { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor
        && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, member.ContainingType);
}
