using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>
/// Finds the facts that may influence the answer of a test, although the theory cannot decide: <c>IsValid(ids)</c> may imply that
/// <c>ids</c> is not empty.
/// </summary>
internal sealed class Correlations(FactTable table)
{
    /// <summary>Returns the facts on which the answer of a test may depend.</summary>
    public Bits Of(Test test, bool outcome, PathFacts facts)
    {
        var causes = Bits.Empty;
        foreach (var number in facts.Tests)
        {
            if (!Question.AreIndependent(test, outcome, table[number], facts[number] == true) && AreCorrelated(test, table[number], facts, number))
                causes = causes.With(number);
        }

        return causes;
    }

    private bool AreCorrelated(Test test, Test known, PathFacts facts, int number)
    {
        if ((test is RelationTest first && known is RelationTest second && AreOfSamePair(first, second)) || AreOfSameProperty(test, known))
            return false;
        if (FloatingBound.Of(test) is { } bound && FloatingBound.Of(known) is { } other && bound.Number.Equals(other.Number))
            return (table.Relations & facts.Tests).Indices().Any(fact => fact != number && FloatingBound.Of(table[fact]) is { } third && third.Number.Equals(bound.Number));
        if (known is RelationTest relation)
            return Shares(test, relation) && (OtherSideIsKnown(test, relation, facts, number) || IsComparedWithKnown(test, relation));
        if (test is RelationTest { IsOpaque: false } asked)
            return Shares(known, asked) && (IsComparedWithKnown(known, asked) || facts.Tests.Indices().Any(other => other != number && AskOfOtherSide(table[other], known, asked)));

        return (HasFewValues(test.Operand) && test.Operand.Equals(known.Operand)) || AreRelated(test, known) || IsAboutEmptiness(test, known) || IsAboutEmptiness(known, test);
    }

    /// <summary>Determines whether two tests are about the same property of an object that was read twice. What the second value has to do with the first one is known in another way.</summary>
    private static bool AreOfSameProperty(Test test, Test known) =>
        PropertyOf(test.Operand) is { } property && property.Equals(PropertyOf(known.Operand));

    private static Place? PropertyOf(Value value) =>
        (value as Symbol)?.Origin switch
        {
            Place { Member: IPropertySymbol } place => place,
            ValueTuple<Place, object> { Item1: { Member: IPropertySymbol } place } => place,
            ValueTuple<IOperation, Place> { Item2: { Member: IPropertySymbol } place } => place,
            _ => null,
        };

    /// <summary>Determines whether a value is one of a few unknown ones: the result of an operator for two numbers, or a random number.</summary>
    private static bool HasFewValues(Value value) =>
        value is Term { Kind: TermKind.Application, Member: null, Operands: [Constant { Content: not Ranges.Remainder }, ..] }
            or Symbol { Origin: IInvocationOperation { TargetMethod.ContainingType.Name: nameof(Random) } };

    /// <summary>Determines whether two tests compare the same numbers. The theory decides those as far as possible.</summary>
    private static bool AreOfSamePair(RelationTest first, RelationTest second) =>
        first.Operand.IsOrdered && first.Second.IsOrdered
        && ((first.Operand.Equals(second.Operand) && first.Second.Equals(second.Second)) || (first.Operand.Equals(second.Second) && first.Second.Equals(second.Operand)));

    /// <summary>Determines whether the other side is known: a comparison of <c>a</c> and <c>b</c> is a fact about <c>a</c> only if <c>b</c> is known.</summary>
    private bool OtherSideIsKnown(Test test, RelationTest relation, PathFacts facts, int number)
    {
        var other = test.Symbols.Any(symbol => relation.Operand.Symbols.Contains(symbol)) ? relation.Second : relation.Operand;
        return test is RelationTest || facts.Tests.Indices().Any(fact => fact != number && table[fact].Symbols.Any(symbol => other.Symbols.Contains(symbol)));
    }

    /// <summary>
    /// Determines whether a test is about a part of one side of a comparison, and only the program decides the other side: <c>date.Year</c> and <c>date &lt; new DateTime(2021, 1, 1)</c>. A
    /// test of a value that was computed from both sides is also meant.
    /// </summary>
    private static bool IsComparedWithKnown(Test test, RelationTest relation)
    {
        if (test is NullTest or TypeTest or RelationTest)
            return false;

        var (isLeft, isRight) = (test.Symbols.Any(symbol => relation.Operand.Symbols.Contains(symbol)), test.Symbols.Any(symbol => relation.Second.Symbols.Contains(symbol)));
        return isLeft && isRight ? test.IsOpaque : RelationTest.IsDecided(isLeft ? relation.Second : relation.Operand);
    }

    private static bool AskOfOtherSide(Test test, Test known, RelationTest asked)
    {
        var isLeft = known.Symbols.Any(symbol => asked.Operand.Symbols.Contains(symbol));
        return test.Symbols.Any(symbol => (isLeft ? asked.Second : asked.Operand).Symbols.Contains(symbol));
    }

    /// <summary>Determines whether the subject of one test was computed, in an unknown way, from the subject of the other.</summary>
    private static bool AreRelated(Test test, Test known)
    {
        if (!test.IsOpaque && !known.IsOpaque)
            return false;

        var roots = test.Roots.ToArray();
        var knownRoots = known.Roots.ToArray();
        return roots.Except(knownRoots).Any(root => knownRoots.Except(roots).Any(other => (root.IsOpaque || other.IsOpaque) && AreRelated(root, other)));
    }

    /// <summary>
    /// Determines whether two roots have a common symbol. Two elements of a list, or an element and the length, are not related just because
    /// of the list.
    /// </summary>
    private static bool AreRelated(Value root, Value other)
    {
        var shared = root.Symbols.Where(other.Symbols.Contains).ToArray();
        var wholes = Array.FindAll(shared, symbol => IsWholeOf(symbol, root) && IsWholeOf(symbol, other));

        // What the list was computed from is common to all elements, too.
        return Array.Exists(shared, symbol => !Array.Exists(wholes, whole => whole.Symbols.Contains(symbol)) && AreRelatedBy(symbol, root, other));
    }

    /// <summary>Determines whether a root is a symbol or part of it, or the symbol is the number of elements of a list that the root is part of.</summary>
    private static bool IsWholeOf(Symbol symbol, Value root) =>
        symbol.Equals(root) || symbol.HasPartIn(root.Symbols) || Array.Exists(root.Symbols, list => list.Size?.Contains(symbol) == true && list.HasPartIn(root.Symbols));

    private static bool AreRelatedBy(Symbol symbol, Value root, Value other) => (symbol.HasPartIn(root.Symbols), symbol.HasPartIn(other.Symbols)) switch
    {
        (true, false) => other.IsOpaque,
        (false, true) => root.IsOpaque,
        _ => true,
    };

    private static bool Shares(Test test, Test other) => test.Symbols.Any(symbol => other.Symbols.Contains(symbol));

    /// <summary>Determines whether a property such as <c>lines.First</c> or <c>order.IsEmpty</c> may depend on the number of elements in <c>lines</c> or <c>order.Lines</c>.</summary>
    private static bool IsAboutEmptiness(Test count, Test property)
    {
        if (Collection(count.Operand) is not { } collection || property.Operand is not Symbol { Origin: Place { Kind: PlaceKind.Member or PlaceKind.Fixed or PlaceKind.Answer, Receiver: { } asked } } answer)
            return false;
        if (asked.Equals(collection))
            return true;

        return collection is Symbol { Origin: Place { Kind: PlaceKind.Member or PlaceKind.Fixed or PlaceKind.Answer, Receiver: { } owner } }
            && answer.ValueType?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32
            && owner.Equals(asked);
    }

    private static Value? Collection(Value value) => value switch
    {
        Symbol { Origin: Place { Kind: PlaceKind.Count, Receiver: var collection } } => collection,
        Term { Kind: TermKind.Length, Operand: var measured } => measured,
        _ => null,
    };
}
