using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>A yes-or-no question about a value.</summary>
internal abstract class Test(Value operand) : Condition
{
    public Value Operand { get; } = operand;

    public override Symbol[] Symbols => Operand.Symbols;

    public override IEnumerable<Value> Roots => Operand.Roots;

    public override bool IsOpaque => Operand.IsOpaque;

    public override bool IsBlurred => Operand.IsBlurred;

    public override bool Contains(Symbol symbol) => Operand.Contains(symbol);

    public override bool Equals(Value? other) => other is Test test && test.GetType() == GetType() && test.Operand.Equals(Operand) && HasSameArguments(test);

    public override int GetHashCode() => (GetType().GetHashCode() * 31) + Operand.GetHashCode();

    /// <summary>Returns the same test for another value.</summary>
    public abstract Value Ask(Value operand);

    protected abstract bool HasSameArguments(Test other);
}

/// <summary>Whether a value is null.</summary>
internal sealed class NullTest(Value operand) : Test(operand)
{
    public override Value Ask(Value operand) => IsNull(operand);

    public override string ToString() => $"{Operand} is null";

    protected override bool HasSameArguments(Test other) => true;
}

/// <summary>Whether a value is equal to a constant that is not null.</summary>
internal sealed class EqualTest(Value operand, Constant constant) : Test(operand)
{
    public Constant Constant { get; } = constant;

    public override Value Ask(Value operand) => Comparison.Equal(operand, Constant);

    public override string ToString() => $"{Operand} == {Constant}";

    protected override bool HasSameArguments(Test other) => other is EqualTest test && test.Constant.Equals(Constant);
}

/// <summary>Whether a number is below a bound. Null is not below any bound.</summary>
internal sealed class BelowTest(Value operand, decimal bound, bool includesBound) : Test(operand)
{
    public decimal Bound { get; } = bound;

    public bool IncludesBound { get; } = includesBound;

    public override Value Ask(Value operand) => Comparison.Below(operand, Bound, IncludesBound);

    public override string ToString() => $"{Operand} {(IncludesBound ? "<=" : "<")} {Bound}";

    protected override bool HasSameArguments(Test other) => other is BelowTest test && test.Bound == Bound && test.IncludesBound == IncludesBound;
}

/// <summary>Whether a value is of a type. Null is not of any type.</summary>
internal sealed class TypeTest(Value operand, ITypeSymbol tested) : Test(operand)
{
    public ITypeSymbol Tested { get; } = tested;

    public override Value Ask(Value operand) => HasType(operand, Tested);

    public override string ToString() => $"{Operand} is {Tested.Name}";

    protected override bool HasSameArguments(Test other) => other is TypeTest test && SymbolEqualityComparer.Default.Equals(test.Tested, Tested);
}

/// <summary>The relation between two unknown values.</summary>
internal enum Relation
{
    Equal,
    Less,
    LessOrEqual,
}

/// <summary>Whether two unknown values have a relation.</summary>
internal sealed class RelationTest(Relation relation, Value operand, Value second) : Test(operand)
{
    public Relation Relation { get; } = relation;

    public Value Second { get; } = second;

    /// <summary>Gets whether only the program decides one side, so that the test is one about the other side.</summary>
    public bool HasDecidedSide => IsDecided(Operand) || IsDecided(Second);

    public override Symbol[] Symbols { get; } = [.. operand.Symbols.Concat(second.Symbols).Distinct()];

    public override IEnumerable<Value> Roots => Operand.Roots.Concat(Second.Roots);

    public override bool IsOpaque => Operand.IsOpaque || Second.IsOpaque;

    // A text or a number that nothing is known about may differ from all listed elements.
    public override bool IsBlurred => (Operand.IsBlurred && !(IsElement(Operand) && IsFree(Second))) || (Second.IsBlurred && !(IsElement(Second) && IsFree(Operand)));

    public override bool Contains(Symbol symbol) => Operand.Contains(symbol) || Second.Contains(symbol);

    /// <summary>Determines whether a value is an object that is created here, or a static one that does not change.</summary>
    public static bool IsDecided(Value value) => value is Term { Symbols: [] } or Symbol { Origin: IObjectCreationOperation or IWithOperation or Place { Kind: PlaceKind.Fixed, Receiver: null } };

    private bool IsElement(Value value) => Relation is Relation.Equal && value is Symbol { IsPart: true };

    private static bool IsFree(Value value) => !value.IsBlurred && value is Symbol { Sources: [], Type.SpecialType: SpecialType.System_String or (>= SpecialType.System_Int16 and <= SpecialType.System_UInt64) };

    public override Value Ask(Value operand) => Comparison.Of(Relation, operand, Second);

    public override bool Equals(Value? other) =>
        other is RelationTest test
        && test.Relation == Relation
        && ((test.Operand.Equals(Operand) && test.Second.Equals(Second)) || (Relation is Relation.Equal && test.Operand.Equals(Second) && test.Second.Equals(Operand)));

    public override int GetHashCode() => ((int)Relation * 31) + Operand.GetHashCode() + Second.GetHashCode();

    public override string ToString() => $"{Operand} {Relation} {Second}";

    protected override bool HasSameArguments(Test other) => throw new NotSupportedException();
}
