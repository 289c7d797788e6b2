using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

/// <summary>Follows conditions in one direction, with the facts and the doubts that result.</summary>
/// <param name="tracksFacts">Whether facts are tracked.</param>
internal sealed class Decisions(FactTable table, bool tracksFacts)
{
    private readonly Correlations _correlations = new(table);

    public Theory Theory { get; } = new(table);

    /// <summary>Determines whether a condition is true; <c>null</c> if that is unknown.</summary>
    public bool? Decide(PathState state, Value condition) => Theory.Decide(condition, state.Facts);

    /// <summary>Returns the paths on which a condition has an outcome: none, if the facts contradict it. The given state may become one of them.</summary>
    /// <param name="isDoubtful">Whether the paths are doubtful in any case.</param>
    public IReadOnlyList<PathState> Assume(PathState state, Value condition, bool outcome, bool isDoubtful = false)
    {
        switch (Condition.IsTrue(condition))
        {
            case Constant { Content: bool constant }:
                return constant == outcome ? [state] : [];

            case Condition.Negation negation:
                return Assume(state, negation.Inner, !outcome, isDoubtful);

            case Condition.Conjunction both when outcome:
                return [.. Assume(state, both.Left, outcome: true, isDoubtful).SelectMany(taken => Assume(taken, both.Right, outcome: true, isDoubtful))];

            case Condition.Conjunction both:
                var later = state.Clone();
                return
                [
                    .. Assume(state, both.Left, outcome: false, isDoubtful),
                    .. Assume(later, both.Left, outcome: true, isDoubtful).SelectMany(taken => Assume(taken, both.Right, outcome: false, isDoubtful)),
                ];

            case Test test:
                return AssumeTest(state, test, outcome, isDoubtful) ? [state] : [];

            default:
                return [state];
        }
    }

    /// <summary>
    /// Learns what must be true for the program to continue. Returns whether it can continue. A fact that is true in only one of several ways is not learned.
    /// </summary>
    public bool Learn(PathState state, Value condition, bool holds)
    {
        switch (Condition.IsTrue(condition))
        {
            case var known when Decide(state, known) is { } answer:
                return answer == holds;
            case Condition.Negation negation:
                return Learn(state, negation.Inner, !holds);
            case Condition.Conjunction both when holds:
                return Learn(state, both.Left, holds: true) && Learn(state, both.Right, holds: true);
            case Condition.Conjunction both when Decide(state, both.Left) == true:
                return Learn(state, both.Right, holds: false);
            case Condition.Conjunction both when Decide(state, both.Right) == true:
                return Learn(state, both.Left, holds: false);
            case Test test when tracksFacts:
                state.Facts = Theory.Without(state.Facts, test, holds).With(table.Number(test), holds);
                return true;
            default:
                return true;
        }
    }

    private bool AssumeTest(PathState state, Test test, bool outcome, bool isDoubtful)
    {
        if (Theory.Decide(test, state.Facts) is { } known)
            return known == outcome;
        if (!tracksFacts)
            return true;

        var number = table.Number(test);
        var doubts = Doubts(state, test, number, outcome);
        if (isDoubtful)
            doubts = doubts.With(table.Number(new Doubt(number, Cause: -1)));
        state.Facts = Theory.Without(state.Facts, test, outcome).With(number, outcome) with { Doubts = state.Facts.Doubts | doubts };
        if (outcome && test is RelationTest { Relation: Relation.Equal } equal)
            ShareFacts(state, equal);
        return true;
    }

    /// <summary>Shares facts between two equal values, even if the first one is no longer accessible.</summary>
    private void ShareFacts(PathState state, RelationTest equal)
    {
        foreach (var (from, to) in ((Value, Value)[])[(equal.Operand, equal.Second), (equal.Second, equal.Operand)])
        {
            foreach (var fact in table.About(from) & state.Facts.Tests)
            {
                if (table[fact] is not RelationTest && table[fact].Ask(to) is Test same)
                    state.Facts = state.Facts.With(table.Number(same), state.Facts[fact] == true);
            }
        }
    }

    /// <summary>Returns the doubts about a path on which an undecided test has an outcome.</summary>
    private Bits Doubts(PathState state, Test test, int number, bool outcome)
    {
        var doubts = Bits.Empty;

        // The type promises that the value is not null. Code that checks it nevertheless may be right or too careful.
        var breaksPromise = outcome && test is NullTest && test.Operand.IsPromisedNotNull;
        if (breaksPromise || test.IsBlurred || ComparesTimes(test) || EmptyResults.AreDoubtful(test, outcome) || (test is RelationTest relation && IsOfOne(relation)))
            doubts = doubts.With(table.Number(new Doubt(number, Cause: -1)));
        foreach (var cause in CausesByShadow(state, test))
            doubts = doubts.With(table.Number(new Doubt(number, cause)));
        foreach (var cause in _correlations.Of(test, outcome, state.Facts))
            doubts = doubts.With(table.Number(new Doubt(number, cause)));
        return doubts;
    }

    /// <summary>Determines whether a value is compared with a value that was computed from it: <c>to &gt; from</c> after <c>to = from.AddDays(1)</c>.</summary>
    private static bool IsOfOne(RelationTest relation) =>
        !IsFirstTask(relation.Operand) && !IsFirstTask(relation.Second) && Array.Exists(relation.Operand.Symbols, symbol => relation.Second.Symbols.Contains(symbol) && !(symbol.HasPartIn(relation.Operand.Symbols) && symbol.HasPartIn(relation.Second.Symbols)));

    /// <summary>Determines whether two times are compared that the program read itself, so that the later one is known. A loop waits for another answer.</summary>
    private static bool ComparesTimes(Test test) =>
        test is RelationTest or BelowTest && test.Symbols.Count(static symbol => symbol.Origin is ValueTuple<IOperation, ISymbol> { Item1: var read, Item2: IPropertySymbol { Name: "Now" or "UtcNow" or "Today" or "TickCount" or "TickCount64" } } && !IsInLoop(read)) > 1;

    private static bool IsInLoop(IOperation read) => read.Syntax.Ancestors().Any(static ancestor => ancestor is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax);

    /// <summary>Determines whether a value is the one of several tasks that is finished first: <c>await Task.WhenAny(work, timeout) == work</c>.</summary>
    private static bool IsFirstTask(Value value) =>
        value is Symbol { Origin: IAwaitOperation, Sources: [Symbol { Origin: Place { Member: IMethodSymbol { Name: nameof(Task.WhenAny), ContainingType.Name: nameof(Task) } } }] };

    /// <summary>
    /// Returns the facts that answer a test for the value that its place had before, or has since, unseen code may have written it; -1 for an
    /// answer that needs no facts.
    /// </summary>
    private IEnumerable<int> CausesByShadow(PathState state, Test test)
    {
        foreach (var (later, earlier) in state.Shadows.Entries.Select(static pair => (pair.Key, pair.Value)))
        {
            if (test.Contains(later))
            {
                foreach (var cause in state.ShadowsOf(later).SelectMany(shadow => Causes(state, test, later, shadow)))
                    yield return cause;
            }

            if (earlier is not Symbol former || !test.Contains(former))
                continue;
            foreach (var cause in Causes(state, test, former, later))
                yield return cause;
        }
    }

    private IEnumerable<int> Causes(PathState state, Test test, Symbol symbol, Value other)
    {
        // The former value may be promised not to be null, which needs no facts.
        if (Theory.Decide(Substitution.Replace(test, symbol, other), state.Facts) is null)
            return test is NullTest && other.IsPromisedNotNull ? [-1] : [];

        var causes = state.Facts.Tests.Indices().Where(fact => Array.Exists(other.Symbols, table[fact].Contains)).ToArray();
        return causes.Length == 0 ? [-1] : causes;
    }
}
