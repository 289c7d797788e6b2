namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Replaces symbols by other values.</summary>
internal static class Substitution
{
    public static Value Replace(Value value, Symbol symbol, Value replacement) =>
        Replace(value, found => found.Equals(symbol) ? replacement : found);

    /// <param name="replace">Returns the value for a symbol.</param>
    /// <param name="self">The value for the object whose method is analyzed; <c>null</c> for the object itself.</param>
    public static Value Replace(Value value, Func<Symbol, Value> replace, Value? self = null) => value switch
    {
        Symbol symbol => replace(symbol),
        Condition.Negation negation => Condition.Not(Replace(negation.Inner, replace, self)),
        Condition.Conjunction both => Condition.And(Replace(both.Left, replace, self), Replace(both.Right, replace, self)),
        RelationTest relation => Comparison.Of(relation.Relation, Replace(relation.Operand, replace, self), Replace(relation.Second, replace, self)),
        Test test => test.Ask(Replace(test.Operand, replace, self)),
        Term { Kind: TermKind.Sum, Operands: [var operand, Constant { Number: { } summand }] } sum => Comparison.Add(Replace(operand, replace, self), summand, sum.Type),
        Term { Kind: TermKind.Length, Operand: var measured } length => Term.LengthOf(Replace(measured, replace, self), length.Type),
        Term term => new Term(term.Kind, term.Member, [.. term.Operands.Select(operand => Replace(operand, replace, self))], term.Type),
        _ when self is not null && value.Equals(Value.This) => self,
        _ => value,
    };
}
