using AmplifyGen.Analyzers.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Specifies what a term computes.</summary>
internal enum TermKind
{
    /// <summary>The length of an array or a string.</summary>
    Length,

    /// <summary>The first operand plus a constant.</summary>
    Sum,

    /// <summary>A member that never changes after construction: <c>readonly</c>, or without a setter after construction.</summary>
    Member,

    /// <summary>A method or operator that only computes its result from its operands.</summary>
    Application,
}

/// <summary>A value that is computed from others. It is the same if they are the same.</summary>
internal sealed class Term(TermKind kind, ISymbol? member, Value[] operands, ITypeSymbol? type) : Value
{
    /// <summary>The name of the operator that creates a tuple. No operator of C# has this name.</summary>
    public const string Tuple = nameof(Tuple) + "\0";

    /// <summary>The maximum depth. Deeper terms are not distinguished.</summary>
    private const int MaxDepth = 6;

    public TermKind Kind { get; } = kind;

    /// <summary>Gets the member. For a generic type, it is the original definition.</summary>
    public ISymbol? Member { get; } = member is { IsStatic: true } ? member : member?.OriginalDefinition;

    public Value[] Operands { get; } = operands;

    public Value Operand => Operands[0];

    /// <summary>Gets whether the term is a property that .NET computes from a value, such as <c>date.Year</c>. Others of its properties may follow from it.</summary>
    private bool IsComputedPart => Kind is TermKind.Member && Member is IPropertySymbol property && Framework.IsComputed(property);

    /// <summary>Gets whether the term only groups its operands.</summary>
    public bool IsTuple => Kind is TermKind.Application && Operand is Constant { Content: Tuple };

    public override ITypeSymbol? Type { get; } = type;

    /// <summary>Returns the length of an array or a string.</summary>
    public static Value LengthOf(Value measured, ITypeSymbol? type) => measured switch
    {
        Symbol { Size: { } size } => size,
        Constant { Content: string text } => new Constant(text.Length),
        _ => new Term(TermKind.Length, member: null, [measured], type),
    };

    public override Symbol[] Symbols { get; } =
        operands.Length == 1 ? operands[0].Symbols : [.. operands.SelectMany(static operand => operand.Symbols).Distinct()];

    public override bool IsDiscrete => Kind is TermKind.Length || base.IsDiscrete;

    public override IEnumerable<Value> Roots => Kind is TermKind.Application || IsComputedPart ? [this] : Operands.SelectMany(static operand => operand.Roots);

    public override bool CanBeNull => Kind switch
    {
        TermKind.Length => false,
        TermKind.Sum => Operand.CanBeNull,
        _ => Nullability.CanBeNull(Type),
    };

    public override bool IsOpaque => Kind is TermKind.Application || IsComputedPart || Operands.Any(static operand => operand.IsOpaque);

    // The values that a constructor sets could be known, although the analysis does not follow them.
    public override bool IsBlurred =>
        Operands.Any(static operand => operand.IsBlurred) || (Kind is TermKind.Member && Operand is Symbol { Origin: IObjectCreationOperation or IWithOperation or IAnonymousObjectCreationOperation } && !IsPartOfParsed);

    /// <summary>Gets whether the term is a part of what .NET reads from a value that is not known, such as <c>new Uri(text).Scheme</c>.</summary>
    private bool IsPartOfParsed =>
        IsComputedPart && Operand is Symbol { Origin: IObjectCreationOperation { Arguments: var arguments } } && arguments.Any(static argument => !argument.Value.ConstantValue.HasValue);

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
