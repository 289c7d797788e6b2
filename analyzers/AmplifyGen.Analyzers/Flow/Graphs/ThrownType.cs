using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>Specifies what .NET rejects when it throws.</summary>
internal enum Refusal
{
    /// <summary>Unknown: any code may have thrown the exception.</summary>
    None,

    /// <summary>An operation that is not possible, as with <c>FormatException</c>.</summary>
    Anything,

    /// <summary>An element that a collection does not contain.</summary>
    Element,
}

/// <summary>Describes what is known about the type of an exception.</summary>
/// <param name="Type">The type; <c>null</c> if it can be any.</param>
/// <param name="IsExact">Whether the exception is not of a derived type.</param>
/// <param name="Refusal">What .NET rejects with the exception.</param>
internal readonly record struct ThrownType(ITypeSymbol? Type, bool IsExact, Refusal Refusal = Refusal.None)
{
    public static ThrownType Unknown => default;

    /// <summary>Gets what operators, collections, texts and numbers throw.</summary>
    public static ThrownType Framework => new(Type: null, IsExact: false, Refusal.Anything);

    /// <summary>Gets what accessing an element of a collection throws.</summary>
    public static ThrownType Access => new(Type: null, IsExact: false, Refusal.Element);

    /// <summary>Returns what a member of a type can throw.</summary>
    public static ThrownType By(INamedTypeSymbol? type) => Calls.Framework.WorksInMemory(type) ? Framework : Unknown;

    /// <summary>Returns what a method can throw.</summary>
    public static ThrownType By(IMethodSymbol method) => Calls.Framework.WorksInMemory(method) ? Framework : Unknown;

    /// <summary>Determines whether a handler for a type catches the exception; <c>null</c> if that is unknown.</summary>
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
