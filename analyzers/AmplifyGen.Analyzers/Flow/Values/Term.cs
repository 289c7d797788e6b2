using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>What a term computes.</summary>
internal enum TermKind
{
    /// <summary>The length of an array or a string.</summary>
    Length,

    /// <summary>The first operand plus a constant.</summary>
    Sum,

    /// <summary>A member that never changes once the object is there: <c>readonly</c>, or without a setter after construction.</summary>
    Member,

    /// <summary>A method or operator that does nothing but compute its result from its operands.</summary>
    Application,
}

/// <summary>A value that is computed from others, and is the same wherever they are the same.</summary>
internal sealed class Term(TermKind kind, ISymbol? member, Value[] operands, ITypeSymbol? type) : Value
{
    /// <summary>The name of the operator that makes a tuple, which no operator of C# has.</summary>
    public const string Tuple = nameof(Tuple) + "\0";

    /// <summary>Deeper terms are not worth telling apart.</summary>
    private const int MaxDepth = 6;

    public TermKind Kind { get; } = kind;

    /// <summary>Gets the member; of a generic type, as it is declared there.</summary>
    public ISymbol? Member { get; } = member is { IsStatic: true } ? member : member?.OriginalDefinition;

    public Value[] Operands { get; } = operands;

    public Value Operand => Operands[0];

    /// <summary>Gets whether the term only holds its operands together.</summary>
    public bool IsTuple => Kind is TermKind.Application && Operand is Constant { Content: Tuple };

    public override ITypeSymbol? Type { get; } = type;

    /// <summary>Returns the length of an array or a string, as far as it is known.</summary>
    public static Value LengthOf(Value measured, ITypeSymbol? type) => measured switch
    {
        Symbol { Size: { } size } => size,
        Constant { Content: string text } => new Constant(text.Length),
        _ => new Term(TermKind.Length, member: null, [measured], type),
    };

    public override Symbol[] Symbols { get; } =
        operands.Length == 1 ? operands[0].Symbols : [.. operands.SelectMany(static operand => operand.Symbols).Distinct()];

    public override bool IsDiscrete => Kind is TermKind.Length || base.IsDiscrete;

    public override IEnumerable<Value> Roots => Kind is TermKind.Application ? [this] : Operands.SelectMany(static operand => operand.Roots);

    public override bool CanBeNull => Kind switch
    {
        TermKind.Length => false,
        TermKind.Sum => Operand.CanBeNull,
        _ => Nullability.CanBeNull(Type),
    };

    public override bool IsOpaque => Kind is TermKind.Application || Operands.Any(static operand => operand.IsOpaque);

    // What a constructor gave to an object can be told, though nobody does it here.
    public override bool IsBlurred =>
        Operands.Any(static operand => operand.IsBlurred) || (Kind is TermKind.Member && Operand is Symbol { Origin: IObjectCreationOperation or IWithOperation or IAnonymousObjectCreationOperation });

    public override bool IsPromisedNotNull => Nullability.IsPromisedNotNull(Type);

    public int Depth { get; } = 1 + operands.Max(static operand => operand is Term term ? term.Depth : 0);

    public bool IsTooDeep => Depth > MaxDepth;

    public override bool Contains(Symbol symbol) => Operands.Any(operand => operand.Contains(symbol));

    public override bool Equals(Value? other) =>
        ReferenceEquals(this, other)
        || (other is Term term
            && term.Kind == Kind
            && SymbolEqualityComparer.Default.Equals(term.Member, Member)
            && term.Operands.SequenceEqual(Operands));

    public override int GetHashCode() => Operands.Aggregate(((int)Kind * 31) + SymbolEqualityComparer.Default.GetHashCode(Member), static (hash, operand) => (hash * 31) + operand.GetHashCode());

    public override string ToString() => $"{Kind}{(Member is null ? "" : ":" + Member.Name)}({string.Join(", ", (IEnumerable<Value>)Operands)})";
}
