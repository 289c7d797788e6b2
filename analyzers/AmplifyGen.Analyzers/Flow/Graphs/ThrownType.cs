using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>What .NET refuses when it throws.</summary>
internal enum Refusal
{
    /// <summary>Nothing: any code may have thrown the exception.</summary>
    None,

    /// <summary>What it cannot do, as with <c>FormatException</c>.</summary>
    Anything,

    /// <summary>An element that a collection does not have.</summary>
    Element,
}

/// <summary>What is known of the type of an exception.</summary>
/// <param name="Type">The type; <c>null</c> if it can be any.</param>
/// <param name="IsExact">Whether the exception is of no type derived from it.</param>
/// <param name="Refusal">What .NET refuses with the exception.</param>
internal readonly record struct ThrownType(ITypeSymbol? Type, bool IsExact, Refusal Refusal = Refusal.None)
{
    public static ThrownType Unknown => default;

    /// <summary>What operators, collections, texts and numbers throw.</summary>
    public static ThrownType Framework => new(Type: null, IsExact: false, Refusal.Anything);

    /// <summary>What asking a collection for an element throws.</summary>
    public static ThrownType Access => new(Type: null, IsExact: false, Refusal.Element);

    /// <summary>What a member of a type throws, for all that is known of the type.</summary>
    public static ThrownType By(INamedTypeSymbol? type) => Calls.Framework.WorksInMemory(type) ? Framework : Unknown;

    /// <summary>What a method throws, for all that is known of it.</summary>
    public static ThrownType By(IMethodSymbol method) => Calls.Framework.WorksInMemory(method) ? Framework : Unknown;

    /// <summary>Whether a handler of a type catches the exception; <c>null</c> if that is open.</summary>
    public bool? IsCaughtAs(ITypeSymbol? handled, INamedTypeSymbol? exception)
    {
        if (handled is null || handled.SpecialType is SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(handled, exception))
            return true;
        if (Type is null)
            return MayRefuseWith(handled) ? null : false;
        if (Types.Is(Type, handled))
            return true;

        return !IsExact && Types.Is(handled, Type) ? null : false;
    }

    private bool MayRefuseWith(ITypeSymbol handled) => Refusal switch
    {
        Refusal.Element => handled.Name is "SystemException" or "ArgumentException" or "ArgumentOutOfRangeException" or "IndexOutOfRangeException" or "KeyNotFoundException" or "ArgumentNullException" or "NullReferenceException",
        Refusal.Anything => handled is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } or { Name: "Generic" }, Name: not ("OperationCanceledException" or "TimeoutException" or "AggregateException" or "UnauthorizedAccessException") },
        _ => true,
    };
}
