using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>A value of type <c>bool</c> that consists of tests.</summary>
internal abstract class Condition : Value
{
    public override ITypeSymbol? Type => null;

    public override bool CanBeNull => false;

    public static Value Not(Value condition) => condition switch
    {
        NothingValue => condition,
        Constant { Content: bool constant } => Of(!constant),
        Negation negation => negation.Inner,
        _ => new Negation(condition),
    };

    public static Value And(Value left, Value right) =>
        left.Equals(False) || right.Equals(True) ? left
        : left.Equals(True) || right.Equals(False) ? right
        : new Conjunction(left, right);

    public static Value Or(Value left, Value right) => Not(And(Not(left), Not(right)));

    public static Value IsNull(Value value) => value switch
    {
        NothingValue => value,
        Constant { Content: null } => True,
        Term { Kind: TermKind.Sum, Operand: var summed } => IsNull(summed),
        { CanBeNull: true } => new NullTest(value),
        _ => False,
    };

    public static Value HasType(Value value, ITypeSymbol type) => value.IsNothing ? value : value.IsKnownNull ? False : new TypeTest(value, type);

    /// <summary>Determines whether a value of type <c>bool</c> or <c>bool?</c> is true.</summary>
    public static Value IsTrue(Value value) => value switch
    {
        Condition or NothingValue or Constant { Content: bool } => value,
        Constant => False,
        _ => new EqualTest(value, (Constant)True),
    };

    /// <summary>The negation of a condition.</summary>
    internal sealed class Negation(Value inner) : Condition
    {
        public Value Inner { get; } = inner;

        public override Symbol[] Symbols => Inner.Symbols;

        public override IEnumerable<Value> Roots => Inner.Roots;

        public override bool IsOpaque => Inner.IsOpaque;

        public override bool IsBlurred => Inner.IsBlurred;

        public override bool Contains(Symbol symbol) => Inner.Contains(symbol);

        public override bool Equals(Value? other) => other is Negation negation && negation.Inner.Equals(Inner);

        public override int GetHashCode() => ~Inner.GetHashCode();

        public override string ToString() => $"not {Inner}";
    }

    /// <summary>Two conditions that are both true.</summary>
    internal sealed class Conjunction(Value left, Value right) : Condition
    {
        public Value Left { get; } = left;

        public Value Right { get; } = right;

        public override Symbol[] Symbols { get; } = [.. left.Symbols.Concat(right.Symbols).Distinct()];

        public override IEnumerable<Value> Roots => Left.Roots.Concat(Right.Roots);

        public override bool IsOpaque => Left.IsOpaque || Right.IsOpaque;

        public override bool IsBlurred => Left.IsBlurred || Right.IsBlurred;

        public override bool Contains(Symbol symbol) => Left.Contains(symbol) || Right.Contains(symbol);

        public override bool Equals(Value? other) => other is Conjunction conjunction && conjunction.Left.Equals(Left) && conjunction.Right.Equals(Right);

        public override int GetHashCode() => (Left.GetHashCode() * 31) + Right.GetHashCode();

        public override string ToString() => $"({Left} and {Right})";
    }
}
