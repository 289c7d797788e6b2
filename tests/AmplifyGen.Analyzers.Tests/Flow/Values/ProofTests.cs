using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Transfer;
using AmplifyGen.Analyzers.Flow.Values;
using static AmplifyGen.Analyzers.Tests.Flow.Values.TestValues;

namespace AmplifyGen.Analyzers.Tests.Flow.Values;

/// <summary>A report about some paths needs one that is surely real. Doubts may cancel each other out.</summary>
public sealed class ProofTests
{
    private readonly FactTable _table = new();
    private readonly Decisions _decisions;

    public ProofTests() => _decisions = new Decisions(_table, tracksFacts: true);

    [Fact]
    public void A_path_with_facts_only_is_real() => Assert.True(IsProved(Path(Yes("a"), No("b"))));

    [Fact]
    public void A_doubtful_path_is_not_proved() => Assert.False(IsProved(Path(Maybe("a"))));

    [Fact]
    public void Of_both_answers_of_a_doubtful_test_one_is_real() => Assert.True(IsProved(Path(Maybe("a")), Path(MaybeNot("a"))));

    [Fact]
    public void Different_doubts_do_not_cancel_out() => Assert.False(IsProved(Path(Maybe("a")), Path(MaybeNot("b"))));

    [Fact]
    public void Four_combinations_of_two_doubts_cancel_out() =>
        Assert.True(IsProved(Path(Maybe("a"), Maybe("b")), Path(Maybe("a"), MaybeNot("b")), Path(MaybeNot("a"), Maybe("b")), Path(MaybeNot("a"), MaybeNot("b"))));

    [Fact]
    public void Three_of_four_combinations_do_not() =>
        Assert.False(IsProved(Path(Maybe("a"), Maybe("b")), Path(Maybe("a"), MaybeNot("b")), Path(MaybeNot("a"), Maybe("b"))));

    [Fact]
    public void The_program_can_take_either_answer_of_a_test_without_doubt() => Assert.True(IsProved(Path(Yes("x"), Maybe("a")), Path(No("x"), MaybeNot("a"))));

    [Fact]
    public void What_is_lost_is_never_proved()
    {
        var lost = new PathState();
        lost.Lose(_table);

        Assert.False(IsProved(lost.Facts));
        Assert.False(IsProved(lost.Facts, lost.Facts));
        Assert.True(IsProved(lost.Facts, default));
    }

    [Fact]
    public void A_doubt_ends_when_both_answers_of_its_cause_meet()
    {
        // IsValid(s), and then whether s is null.
        var valid = Condition.IsTrue(Answer("valid", String()));
        var isNull = Condition.IsNull(String());

        Assert.False(IsProved(Learn((valid, true), (isNull, true))));
        Assert.True(IsProved(Learn((valid, true), (isNull, true)), Learn((valid, false), (isNull, true))));
        Assert.True(IsProved(Learn((valid, true), (isNull, true)), Learn((valid, true), (isNull, false))));
        Assert.False(IsProved(Learn((valid, true), (isNull, true)), Learn((valid, false), (isNull, false))));
    }

    [Fact]
    public void A_promise_that_there_is_no_null_makes_null_doubtful()
    {
        var promised = new Symbol("p", context: null) { ValueType = Type(Microsoft.CodeAnalysis.SpecialType.System_String), IsPromised = true };

        Assert.False(IsProved(Learn((Condition.IsNull(promised), true))));
        Assert.True(IsProved(Learn((Condition.IsNull(promised), false))));
        Assert.True(IsProved(Learn((Condition.IsNull(promised), false)), Learn((Condition.IsNull(promised), true))));
    }

    [Fact]
    public void What_was_known_before_code_that_is_not_seen_ran_makes_both_answers_doubtful()
    {
        var (before, after) = (Bool("before"), Bool("after"));
        var state = Assert.Single(_decisions.Assume(new PathState(), Condition.IsTrue(before), outcome: true));
        state.SetShadow(after, before);

        var same = Assert.Single(_decisions.Assume(state.Clone(), Condition.IsTrue(after), outcome: true)).Facts;
        var changed = Assert.Single(_decisions.Assume(state.Clone(), Condition.IsTrue(after), outcome: false)).Facts;
        Assert.False(IsProved(same));
        Assert.False(IsProved(changed));
        Assert.True(IsProved(same, changed));
    }

    [Fact]
    public void What_was_not_asked_before_is_free()
    {
        var state = new PathState();
        state.SetShadow(Bool("after"), Bool("before"));

        Assert.True(IsProved(Assert.Single(_decisions.Assume(state, Condition.IsTrue(Bool("after")), outcome: true)).Facts));
    }

    [Fact]
    public void A_blurred_value_answers_with_doubt() =>
        Assert.False(IsProved(Learn((Condition.IsTrue(new Symbol("i", context: null) { IsBlur = true }), true))));

    [Fact]
    public void How_two_values_compare_matters_once_both_are_known()
    {
        var isEqual = Comparison.Equal(Int("a"), Int("b"));

        Assert.True(IsProved(Learn((isEqual, true), (Comparison.Equal(Int("a"), Const(1)), false))));
        Assert.False(IsProved(Learn((isEqual, true), (Comparison.Equal(Int("a"), Const(1)), false), (Comparison.Equal(Int("b"), Const(2)), false))));
    }

    private bool IsProved(params PathFacts[] paths) => Proof.IsSomeReal(paths, _table);

    private PathFacts Learn(params (Value Condition, bool Outcome)[] learned)
    {
        var state = new PathState();
        foreach (var (condition, outcome) in learned)
            state = Assert.Single(_decisions.Assume(state, condition, outcome));
        return state.Facts;
    }

    private PathFacts Path(params (string Name, bool Answer, bool IsDoubtful)[] facts)
    {
        var state = new PathState();
        foreach (var (name, answer, isDoubtful) in facts)
            state = Assert.Single(_decisions.Assume(state, Condition.IsTrue(Bool(name)), answer, isDoubtful));
        return state.Facts;
    }

    private static (string Name, bool Answer, bool IsDoubtful) Yes(string name) => (name, true, false);

    private static (string Name, bool Answer, bool IsDoubtful) No(string name) => (name, false, false);

    private static (string Name, bool Answer, bool IsDoubtful) Maybe(string name) => (name, true, true);

    private static (string Name, bool Answer, bool IsDoubtful) MaybeNot(string name) => (name, false, true);
}
