using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>Specifies the kind of storage of a place.</summary>
internal enum PlaceKind
{
    /// <summary>A field, or a property that only wraps a field.</summary>
    Member,

    /// <summary>A member of the object whose method is analyzed, or a static one, that never changes after construction.</summary>
    Fixed,

    /// <summary>An element of an array, a list or a dictionary.</summary>
    Element,

    /// <summary>The number of elements of a collection.</summary>
    Count,

    /// <summary>The number of elements that an enumerator has moved past.</summary>
    Position,

    /// <summary>The number of elements when an enumerator was created.</summary>
    Limit,

    /// <summary>The result of unseen code, which can be different the next time.</summary>
    Answer,

    /// <summary>A local that other code can assign.</summary>
    Shared,
}

/// <summary>Storage behind a reference.</summary>
internal sealed class Place(PlaceKind kind, Value? receiver, ISymbol? member, Value[] arguments) : IEquatable<Place>
{
    public PlaceKind Kind { get; } = kind;

    public Value? Receiver { get; } = receiver;

    /// <summary>Gets the member. For a generic type, it is the original definition.</summary>
    public ISymbol? Member { get; } = member is { IsStatic: true } ? member : member?.OriginalDefinition;

    public Value[] Arguments { get; } = arguments;

    /// <summary>Gets whether unseen code can write the place.</summary>
    public bool CanBeDisturbed => Kind is not (PlaceKind.Fixed or PlaceKind.Position or PlaceKind.Limit);

    /// <summary>Returns the place of a member. An element of a tuple has two names.</summary>
    public static Place OfMember(Value? receiver, ISymbol member) => new(PlaceKind.Member, receiver, (member as IFieldSymbol)?.CorrespondingTupleField ?? member, []);

    /// <summary>Returns the place for what an object computes, as opposed to what it stores.</summary>
    public static Place Answers(Value receiver) => Of(PlaceKind.Answer, receiver);

    /// <summary>Returns the place for what the static members of a type compute.</summary>
    public static Place Answers(INamedTypeSymbol type) => new(PlaceKind.Answer, receiver: null, type.OriginalDefinition, []);

    public static Place Of(PlaceKind kind, Value receiver) => new(kind, receiver, member: null, []);

    /// <summary>Gets the symbols of the reference and the arguments.</summary>
    public Symbol[] Symbols { get; } = receiver is null && arguments.Length == 0 ? [] : arguments.Length == 0 ? receiver!.Symbols : [.. arguments.Concat(receiver is null ? [] : [receiver]).SelectMany(static value => value.Symbols).Distinct()];

    public bool Contains(Symbol symbol) => Receiver?.Contains(symbol) == true || Array.Exists(Arguments, argument => argument.Contains(symbol));

    public bool Mentions(Symbol symbol) => Symbols.Contains(symbol);

    /// <summary>Determines whether two places can be the same storage.</summary>
    public bool MayBe(Place other) =>
        Kind == other.Kind && SymbolEqualityComparer.Default.Equals(Member, other.Member) && (Receiver is null) == (other.Receiver is null);

    public bool Equals(Place? other) =>
        other is not null
        && MayBe(other)
        && Equals(Receiver, other.Receiver)
        && Arguments.SequenceEqual(other.Arguments);

    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    public override int GetHashCode() => ((int)Kind * 31) + SymbolEqualityComparer.Default.GetHashCode(Member) + (Receiver?.GetHashCode() ?? 0);

    public override string ToString() => $"{Kind}:{Receiver}.{Member?.Name}({string.Join(", ", (IEnumerable<Value>)Arguments)})";
}

/// <param name="Value">The last known value.</param>
/// <param name="IsStale">Whether unseen code may have written the place since.</param>
/// <param name="Asker">The code that received the answer; <c>null</c> for storage.</param>
internal readonly record struct PlaceContent(Value Value, bool IsStale, object? Asker = null);
