namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>A comparison of a floating-point number with a constant, such as <c>score &gt; 0.5</c>. <c>NaN</c> satisfies none.</summary>
/// <param name="IsUpper">Whether the number is below the bound.</param>
internal readonly record struct FloatingBound(Value Number, double Bound, bool IsUpper, bool IncludesBound)
{
    public static FloatingBound? Of(Test test) => test switch
    {
        RelationTest { Relation: Relation.Less or Relation.LessOrEqual, Operand: Constant left, Second: not Constant } above when ContentOf(left) is { } bound => new(above.Second, bound, IsUpper: false, above.Relation is Relation.LessOrEqual),
        RelationTest { Relation: Relation.Less or Relation.LessOrEqual, Operand: not Constant, Second: Constant right } below when ContentOf(right) is { } bound => new(below.Operand, bound, IsUpper: true, below.Relation is Relation.LessOrEqual),
        _ => null,
    };

    /// <summary>Returns the answer that follows from the answer of another comparison of the same number; <c>null</c> if none follows.</summary>
    public bool? DecideBy(FloatingBound known, bool answer)
    {
        if (!Number.Equals(known.Number))
            return null;
        if (answer)
            return known.IsWithin(this) ? true : known.Excludes(this) ? false : null;
        return IsWithin(known) ? false : null;
    }

    private bool IsWithin(FloatingBound other) =>
        IsUpper == other.IsUpper && ((IsUpper ? Bound < other.Bound : Bound > other.Bound) || (Bound == other.Bound && (other.IncludesBound || !IncludesBound)));

    private bool Excludes(FloatingBound other) =>
        IsUpper != other.IsUpper && ((IsUpper ? Bound < other.Bound : Bound > other.Bound) || (Bound == other.Bound && !(IncludesBound && other.IncludesBound)));

    private static double? ContentOf(Constant constant) => constant.Content switch
    {
        double number when !double.IsNaN(number) => number,
        float number when !float.IsNaN(number) => number,
        _ => null,
    };
}
