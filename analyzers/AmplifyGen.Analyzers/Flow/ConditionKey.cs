namespace AmplifyGen.Analyzers.Flow;

/// <summary>How an operand is compared.</summary>
internal enum ConditionRelation
{
    Equal,
    LessThan,
    LessThanOrEqual,
}

/// <summary>A condition in a form in which it can be found again: an operand (a variable, or a path from one) against a constant.</summary>
/// <param name="Operand">The operand, written with the numbers of its symbols.</param>
/// <param name="Relation">How the operand is compared.</param>
/// <param name="Constant">What it is compared with; <c>null</c> is the null of C#.</param>
internal readonly record struct ConditionKey(string Operand, ConditionRelation Relation, object? Constant)
{
    /// <summary>Whether the condition holds where the operand has a value; <c>null</c> if that cannot be told.</summary>
    public bool? Holds(object? value)
    {
        if (Relation is ConditionRelation.Equal)
        {
            return value is null || Constant is null ? value is null && Constant is null
                : value.GetType() == Constant.GetType() ? value.Equals(Constant)
                : null;
        }

        if (value is not IComparable comparable || value.GetType() != Constant?.GetType())
            return null;

        var order = comparable.CompareTo(Constant);
        return Relation is ConditionRelation.LessThan ? order < 0 : order <= 0;
    }
}
