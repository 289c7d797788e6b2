using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>
/// Finds the facts that may have a say in the answer of a test, though the theory cannot tell: <c>IsValid(ids)</c> may imply that
/// <c>ids</c> is not empty.
/// </summary>
internal sealed class Correlations(FactTable table)
{
    /// <summary>The facts on which the answer of a test may depend.</summary>
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
        if (test is RelationTest first && known is RelationTest second && AreOfSamePair(first, second))
            return false;
        if (known is RelationTest relation)
            return Shares(test, relation) && OtherSideIsKnown(test, relation, facts, number);
        if (test is RelationTest { IsOpaque: false } asked)
            return Shares(known, asked) && facts.Tests.Indices().Any(other => other != number && AskOfOtherSide(table[other], known, asked));

        return (HasFewValues(test.Operand) && test.Operand.Equals(known.Operand)) || AreRelated(test, known) || IsAboutEmptiness(test, known) || IsAboutEmptiness(known, test);
    }

    /// <summary>Whether a value may be one of a few, and nobody knows here which: what an operator makes of two numbers, and random numbers.</summary>
    private static bool HasFewValues(Value value) =>
        value is Term { Kind: TermKind.Application, Member: null, Operands: [Constant { Content: not Knowledge.Remainder }, ..] }
            or Symbol { Origin: IInvocationOperation { TargetMethod.ContainingType.Name: nameof(Random) } };

    /// <summary>How two numbers compare is decided by the theory, as far as it is decided.</summary>
    private static bool AreOfSamePair(RelationTest first, RelationTest second) =>
        first.Operand.IsOrdered && first.Second.IsOrdered
        && ((first.Operand.Equals(second.Operand) && first.Second.Equals(second.Second)) || (first.Operand.Equals(second.Second) && first.Second.Equals(second.Operand)));

    /// <summary>How <c>a</c> and <c>b</c> compare says something of <c>a</c> only together with what is known of <c>b</c>.</summary>
    private bool OtherSideIsKnown(Test test, RelationTest relation, PathFacts facts, int number)
    {
        var other = test.Symbols.Any(symbol => relation.Operand.Symbols.Contains(symbol)) ? relation.Second : relation.Operand;
        return test is RelationTest || facts.Tests.Indices().Any(fact => fact != number && table[fact].Symbols.Any(symbol => other.Symbols.Contains(symbol)));
    }

    private static bool AskOfOtherSide(Test test, Test known, RelationTest asked)
    {
        var isLeft = known.Symbols.Any(symbol => asked.Operand.Symbols.Contains(symbol));
        return test.Symbols.Any(symbol => (isLeft ? asked.Second : asked.Operand).Symbols.Contains(symbol));
    }

    /// <summary>Whether what one test is about was computed, in a way that is not known, from what the other is about.</summary>
    private static bool AreRelated(Test test, Test known)
    {
        if (!test.IsOpaque && !known.IsOpaque)
            return false;

        var roots = test.Roots.ToArray();
        var knownRoots = known.Roots.ToArray();
        return roots.Except(knownRoots).Any(root => knownRoots.Except(roots).Any(other => (root.IsOpaque || other.IsOpaque) && root.Symbols.Any(symbol => other.Symbols.Contains(symbol))));
    }

    private static bool Shares(Test test, Test other) => test.Symbols.Any(symbol => other.Symbols.Contains(symbol));

    /// <summary>Whether a property such as <c>order.IsEmpty</c> may tell how many elements <c>order.Lines</c> has.</summary>
    private static bool IsAboutEmptiness(Test count, Test property) =>
        Collection(count.Operand) is Symbol { Origin: Place { Kind: PlaceKind.Member or PlaceKind.Fixed or PlaceKind.Answer, Receiver: { } owner } }
        && property.Operand is Symbol { Origin: Place { Kind: PlaceKind.Member or PlaceKind.Fixed or PlaceKind.Answer, Receiver: { } other }, ValueType.SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 }
        && owner.Equals(other);

    private static Value? Collection(Value value) => value switch
    {
        Symbol { Origin: Place { Kind: PlaceKind.Count, Receiver: var collection } } => collection,
        Term { Kind: TermKind.Length, Operand: var measured } => measured,
        _ => null,
    };
}
