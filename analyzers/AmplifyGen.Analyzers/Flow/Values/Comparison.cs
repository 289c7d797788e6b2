using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Converts comparisons to tests, so that equivalent comparisons become the same test.</summary>
internal static class Comparison
{
    public static Value Of(Relation relation, Value left, Value right) => relation switch
    {
        Relation.Equal => Equal(left, right),
        Relation.Less => Less(left, right, orEqual: false),
        _ => Less(left, right, orEqual: true),
    };

    /// <summary>Adds a constant to a number.</summary>
    public static Value Add(Value value, decimal summand, ITypeSymbol? type)
    {
        if (summand == 0 || value.IsNothing)
            return value;
        if (value is Constant { Number: { } number })
            return new Constant(number + summand);
        return value is Term { Kind: TermKind.Sum, Operands: [var inner, Constant { Number: { } first }] }
            ? Add(inner, first + summand, type)
            : new Term(TermKind.Sum, member: null, [value, new Constant(summand)], type);
    }

    public static Value Equal(Value left, Value right)
    {
        if (left.IsNothing || right.IsNothing)
            return Value.Nothing;
        if (left is Constant && right is not Constant)
            (left, right) = (right, left);

        return (left, right) switch
        {
            (Constant { Content: double.NaN or float.NaN }, Constant) or (Constant, Constant { Content: double.NaN or float.NaN }) => Value.False,
            (Constant, Constant) => Value.Of(left.Equals(right)),
            (_, Constant { Content: null }) => Condition.IsNull(left),
            (Condition, Constant { Content: bool isTrue }) => isTrue ? left : Condition.Not(left),
            (_, Constant { Content: false }) when !left.CanBeNull => Condition.Not(Condition.IsTrue(left)),
            (SiteValue, Constant) => Value.False,
            (_, Constant { Content: "" }) => Condition.And(Condition.Not(Condition.IsNull(left)), Equal(Term.LengthOf(left, type: null), new Constant(0))),
            (Term { Kind: TermKind.Sum, Operands: [var inner, Constant { Number: { } summand }] }, Constant { Number: { } number }) => Equal(inner, new Constant(number - summand)),
            (_, Constant constant) => new EqualTest(left, constant),
            (SiteValue, SiteValue) => Value.Of(left.Equals(right)),
            _ when left.Equals(right) && !IsFloating(left.Type) => Value.True,
            _ => new RelationTest(Relation.Equal, left, right),
        };
    }

    /// <summary>Determines whether a number is below a bound. Null is not.</summary>
    public static Value Below(Value value, decimal bound, bool includesBound)
    {
        switch (value)
        {
            case NothingValue:
                return value;
            case Constant { Content: decimal exact }:
                return Value.Of(includesBound ? exact <= bound : exact < bound);
            case Constant constant:
                return Value.Of(constant.Number is { } number && (includesBound ? number <= bound : number < bound));
            case Term { Kind: TermKind.Sum, Operands: [var inner, Constant { Number: { } summand }] }:
                return Below(inner, bound - summand, includesBound);
            case var _ when includesBound && value.IsDiscrete:
                return new BelowTest(value, decimal.Floor(bound) + 1, includesBound: false);
            default:
                return new BelowTest(value, bound, includesBound);
        }
    }

    private static Value Less(Value left, Value right, bool orEqual)
    {
        if (left.IsNothing || right.IsNothing)
            return Value.Nothing;
        if (left.IsKnownNull || right.IsKnownNull)
            return Value.False;

        switch (left, right)
        {
            case (Constant { Number: { } first }, Constant { Number: { } second }):
                return Value.Of(orEqual ? first <= second : first < second);

            case (Constant { Content: double first }, Constant { Content: double second }):
                return Value.Of(orEqual ? first <= second : first < second);

            case (_, Constant { Number: { } bound }) when left.IsOrdered:
                return Below(left, bound, orEqual);

            case (Constant { Number: { } bound }, _) when right.IsOrdered:
                return Condition.And(Condition.Not(Condition.IsNull(right)), Condition.Not(Below(right, bound, !orEqual)));

            // Nothing is below the minimum or above the maximum of a type.
            case var _ when (IsLimit(right, nameof(int.MinValue)) && !left.CanBeNull) || (IsLimit(left, nameof(int.MaxValue)) && !right.CanBeNull):
                return orEqual ? Equal(left, right) : Value.False;

            case var _ when (IsLimit(left, nameof(int.MinValue)) && !right.CanBeNull) || (IsLimit(right, nameof(int.MaxValue)) && !left.CanBeNull):
                return orEqual ? Value.True : Condition.Not(Equal(left, right));

            case var _ when left.Equals(right) && !IsFloating(left.Type) && !left.CanBeNull:
                return Value.Of(orEqual);

            case var _ when orEqual && left.IsOrdered && right.IsOrdered && !left.CanBeNull && !right.CanBeNull:
                return Condition.Not(new RelationTest(Relation.Less, right, left));

            default:
                return new RelationTest(orEqual ? Relation.LessOrEqual : Relation.Less, left, right);
        }
    }

    /// <summary>Determines whether a value is a static limit of its type, such as <c>DateTime.MinValue</c>.</summary>
    private static bool IsLimit(Value value, string name) =>
        value is Symbol { Origin: Place { Kind: PlaceKind.Fixed, Receiver: null, Member: IFieldSymbol field } } && string.Equals(field.Name, name, StringComparison.Ordinal) && Framework.IsSystem(field.ContainingType);

    private static bool IsFloating(ITypeSymbol? type) =>
        Nullability.Underlying(type)?.SpecialType is SpecialType.System_Double or SpecialType.System_Single;
}
