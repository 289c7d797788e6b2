using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Determines what a type says about null.</summary>
internal static class Nullability
{
    public static bool CanBeNull(ITypeSymbol? type) =>
        type is not { IsValueType: true } || type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;

    /// <summary>Determines whether nullable annotations promise that a value is not null.</summary>
    public static bool IsPromisedNotNull(ITypeSymbol? type) => type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };

    /// <summary>Returns the underlying type of a nullable value type, or the type itself.</summary>
    public static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;

    /// <summary>Determines whether the values are whole numbers, characters or enum values, so that there is nothing between two adjacent values.</summary>
    public static bool IsDiscrete(ITypeSymbol? type) => Underlying(type) switch
    {
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: >= SpecialType.System_Char and <= SpecialType.System_UInt64 } => true,
        _ => false,
    };

    /// <summary>Returns the minimum and the maximum of a numeric type with few or no negative values.</summary>
    public static (decimal? Least, decimal? Greatest) Range(ITypeSymbol? type) => Underlying(type)?.SpecialType switch
    {
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_UInt16 or SpecialType.System_Char => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        _ => (null, null),
    };

    /// <summary>Determines whether a value that is not below a bound is at or above it. <c>NaN</c> is neither.</summary>
    public static bool IsOrdered(ITypeSymbol? type) =>
        IsDiscrete(type) || Underlying(type) is { SpecialType: SpecialType.System_Decimal or SpecialType.System_DateTime } or { Name: "DateTimeOffset" or "TimeSpan" or "DateOnly" or "TimeOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
