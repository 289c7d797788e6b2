using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>What kind of storage a place is.</summary>
internal enum PlaceKind
{
    /// <summary>A field, or a property that is one.</summary>
    Member,

    /// <summary>A member of the object whose method is analyzed, or a static one, that never changes once the object is there.</summary>
    Fixed,

    /// <summary>An element of an array, a list or a dictionary.</summary>
    Element,

    /// <summary>How many elements a collection has.</summary>
    Count,

    /// <summary>How many elements an enumerator has been moved past.</summary>
    Position,

    /// <summary>How many elements there were when an enumerator was made.</summary>
    Limit,

    /// <summary>What code that is not seen answers. It may answer otherwise the next time.</summary>
    Answer,

    /// <summary>A local that other code may assign.</summary>
    Shared,
}

/// <summary>Storage behind a reference.</summary>
internal sealed class Place(PlaceKind kind, Value? receiver, ISymbol? member, Value[] arguments) : IEquatable<Place>
{
    public PlaceKind Kind { get; } = kind;

    public Value? Receiver { get; } = receiver;

    /// <summary>The member; of a generic type, as it is declared there.</summary>
    public ISymbol? Member { get; } = member is { IsStatic: true } ? member : member?.OriginalDefinition;

    public Value[] Arguments { get; } = arguments;

    /// <summary>Whether code that is not seen can write the place.</summary>
    public bool CanBeDisturbed => Kind is not (PlaceKind.Fixed or PlaceKind.Position or PlaceKind.Limit);

    /// <summary>What a member holds. An element of a tuple has two names.</summary>
    public static Place OfMember(Value? receiver, ISymbol member) => new(PlaceKind.Member, receiver, (member as IFieldSymbol)?.CorrespondingTupleField ?? member, []);

    /// <summary>Stands for what an object computes, but not for what it stores.</summary>
    public static Place Answers(Value receiver) => Of(PlaceKind.Answer, receiver);

    /// <summary>Stands for what the static members of a type compute.</summary>
    public static Place Answers(INamedTypeSymbol type) => new(PlaceKind.Answer, receiver: null, type.OriginalDefinition, []);

    public static Place Of(PlaceKind kind, Value receiver) => new(kind, receiver, member: null, []);

    /// <summary>The symbols of the reference and the arguments.</summary>
    public Symbol[] Symbols { get; } = receiver is null && arguments.Length == 0 ? [] : arguments.Length == 0 ? receiver!.Symbols : [.. arguments.Concat(receiver is null ? [] : [receiver]).SelectMany(static value => value.Symbols).Distinct()];

    public bool Contains(Symbol symbol) => Receiver?.Contains(symbol) == true || Array.Exists(Arguments, argument => argument.Contains(symbol));

    public bool Mentions(Symbol symbol) => Symbols.Contains(symbol);

    /// <summary>Whether the two can be the same storage, for all that is known.</summary>
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

/// <param name="Value">What was last known to be there.</param>
/// <param name="IsStale">Whether code that is not seen may have written the place since.</param>
/// <param name="Asker">The code that was given the answer; <c>null</c> for storage.</param>
internal readonly record struct PlaceContent(Value Value, bool IsStale, object? Asker = null);
