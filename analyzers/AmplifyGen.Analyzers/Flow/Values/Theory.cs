namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Decides conditions from facts.</summary>
internal sealed class Theory(FactTable table)
{
    /// <summary>Determines whether a condition is true; <c>null</c> if the facts do not decide it.</summary>
    public bool? Decide(Value condition, PathFacts facts) => condition switch
    {
        Constant { Content: bool constant } => constant,
        Condition.Negation negation => !Decide(negation.Inner, facts),
        Condition.Conjunction both => Decide(both.Left, facts) switch
        {
            true => Decide(both.Right, facts),
            false => false,
            null => Decide(both.Right, facts) == false ? false : null,
        },
        Test test => Decide(test, facts),
        _ => null,
    };

    /// <summary>Returns the facts without those that follow from a new one: <c>n &lt; 5</c> is redundant if <c>n &lt; 3</c> is known.</summary>
    public PathFacts Without(PathFacts facts, Test test, bool answer)
    {
        if (test is not BelowTest below)
            return facts;

        var implied = Bits.Empty;
        foreach (var number in table.About(test.Operand) & facts.Tests)
        {
            if (table[number] is BelowTest known && facts[number] == answer && (answer ? known.Bound > below.Bound : known.Bound < below.Bound))
                implied = implied.With(number);
        }

        return facts.Except(implied.Except(table.TestsOf(facts.Doubts)));
    }

    /// <summary>Returns the facts, and those of other tests that follow from them.</summary>
    public PathFacts Extend(PathFacts facts, Bits tests)
    {
        var extended = facts;
        foreach (var test in tests.Except(facts.Tests))
        {
            if (Decide(table[test], facts) is { } answer)
                extended = extended.With(test, answer);
        }

        return extended;
    }

    /// <summary>
    /// Merges the facts of two paths: <c>n &lt; 1</c> and <c>1 &lt;= n &lt; 2</c> become <c>n &lt; 2</c>. Returns <c>null</c> if they differ in more
    /// than the answer of one test.
    /// </summary>
    public PathFacts? Merge(PathFacts first, PathFacts second) =>
        first.Tests == second.Tests ? first.Merge(second, table) : Extend(first, second.Tests).Merge(Extend(second, first.Tests), table);

    /// <summary>Determines whether these facts are true on every path on which the other facts are.</summary>
    public bool Covers(PathFacts facts, PathFacts other) =>
        facts.Covers(other) || (facts.Doubts.IsSubsetOf(other.Doubts) && facts.Covers(Extend(other, facts.Tests)));

    private bool? Decide(Test test, PathFacts facts)
    {
        if (table.Find(test) is >= 0 and var number && facts[number] is { } known)
            return known;
        return test is RelationTest relation ? DecideRelation(relation, facts)
            : HasOtherLength(test, facts) ? false
            : About(test.Operand, facts)?.Decide(test);
    }

    /// <summary>Determines whether a text cannot be equal to another because it is longer or shorter.</summary>
    private bool HasOtherLength(Test test, PathFacts facts)
    {
        if (test is not EqualTest { Operand: var operand, Constant.Content: string text })
            return false;

        var length = new Term(TermKind.Length, member: null, [operand], type: null);
        return !(table.About(length) & facts.Tests).IsEmpty && About(length, facts)?.Decide(new EqualTest(length, new Constant(text.Length))) == false;
    }

    private Knowledge? About(Value value, PathFacts facts)
    {
        var tests = table.About(value) & facts.Tests;
        var length = value is Term { Kind: TermKind.Length, Operand: var measured } ? About(measured, facts)?.Constant : null;
        if (tests.IsEmpty && length is null && value is not (Symbol { IsCount: true } or Term) && value.CanBeNull && value.Type is null)
            return null;

        var knowledge = new Knowledge(value);
        foreach (var number in tests)
            knowledge.Learn(table[number], facts[number] == true);
        if (length?.Content is string text)
            knowledge.Learn(new EqualTest(value, new Constant(text.Length)), holds: true);
        knowledge.Close();
        return knowledge;
    }

    private bool? DecideRelation(RelationTest test, PathFacts facts)
    {
        if (FloatingBound.Of(test) is { } bound)
            return DecideBound(bound, facts);

        var (left, right) = (About(test.Operand, facts)?.Constant, About(test.Second, facts)?.Constant);
        if (left is not null || right is not null)
            return Decide(Comparison.Of(test.Relation, left ?? test.Operand, right ?? test.Second), facts);

        return test.Relation switch
        {
            Relation.Equal => (Known(Relation.Less, test.Operand, test.Second, facts), Known(Relation.Less, test.Second, test.Operand, facts)) switch
            {
                (true, _) or (_, true) => false,
                (false, false) when IsOrder(test) => true,
                _ => null,
            },
            Relation.Less when IsOrder(test) && Known(Relation.Equal, test.Operand, test.Second, facts) == false && Known(Relation.Less, test.Second, test.Operand, facts) == false => true,
            _ => Known(Relation.Equal, test.Operand, test.Second, facts) == true ? test.Relation is Relation.LessOrEqual
                : Known(Relation.Less, test.Second, test.Operand, facts) == true ? false
                : null,
        };
    }

    private bool? DecideBound(FloatingBound asked, PathFacts facts)
    {
        foreach (var number in table.Relations & facts.Tests)
        {
            if (FloatingBound.Of(table[number]) is { } known && asked.DecideBy(known, facts[number] == true) is { } answer)
                return answer;
        }

        return null;
    }

    /// <summary>Determines whether one of two values is below the other whenever they are not equal.</summary>
    private static bool IsOrder(RelationTest test) => test.Operand.IsOrdered && test.Second.IsOrdered && !test.Operand.CanBeNull && !test.Second.CanBeNull;

    private bool? Known(Relation relation, Value operand, Value second, PathFacts facts) =>
        table.Find(new RelationTest(relation, operand, second)) is >= 0 and var number ? facts[number] : null;
}
