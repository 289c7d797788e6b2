using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Transfer;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using static AmplifyGen.Analyzers.Tests.Flow.Values.TestValues;

namespace AmplifyGen.Analyzers.Tests.Flow.Values;

/// <summary>What facts say of a condition: yes, no, or nothing.</summary>
public sealed class TheoryTests
{
    private static readonly Dictionary<string, Func<(Value[] Known, Value Asked, bool? Answer)>> Cases = new(StringComparer.Ordinal)
    {
        ["the same test"] = static () => ([Is(Bool())], Is(Bool()), true),
        ["its opposite"] = static () => ([Not(Is(Bool()))], Is(Bool()), false),
        ["another value"] = static () => ([Is(Bool("a"))], Is(Bool("b")), null),
        ["n > 0, then n < 1"] = static () => ([Greater(Int(), 0)], Less(Int(), 1), false),
        ["n > 0, then n >= 1"] = static () => ([Greater(Int(), 0)], Not(Less(Int(), 1)), true),
        ["n > 0, then n > 1"] = static () => ([Greater(Int(), 0)], Greater(Int(), 1), null),
        ["n < 3, then n <= 5"] = static () => ([Less(Int(), 3)], LessOrEqual(Int(), 5), true),
        ["n < 3, then n == 7"] = static () => ([Less(Int(), 3)], Equal(Int(), 7), false),
        ["n == 3, then n < 5"] = static () => ([Equal(Int(), 3)], Less(Int(), 5), true),
        ["n == 3, then n == 4"] = static () => ([Equal(Int(), 3)], Equal(Int(), 4), false),
        ["n != 3, then n == 3"] = static () => ([Not(Equal(Int(), 3))], Equal(Int(), 3), false),
        ["n >= 0, n != 0, then n > 0"] = static () => ([Not(Less(Int(), 0)), Not(Equal(Int(), 0))], Greater(Int(), 0), true),
        ["n <= 0, n != 0, then n < 0"] = static () => ([LessOrEqual(Int(), 0), Not(Equal(Int(), 0))], Less(Int(), 0), true),
        ["1 <= n <= 1, then n == 1"] = static () => ([Greater(Int(), 0), Less(Int(), 2)], Equal(Int(), 1), true),
        ["n + 1 > 3, then n > 2"] = static () => ([Greater(Comparison.Add(Int(), 1, Type(SpecialType.System_Int32)), 3)], Greater(Int(), 2), true),
        ["n - 1 == 0, then n == 1"] = static () => ([Equal(Comparison.Add(Int(), -1, Type(SpecialType.System_Int32)), 0)], Equal(Int(), 1), true),
        ["d > 0, then d < 1"] = static () => ([Greater(Decimal(), 0m)], Less(Decimal(), 1m), null),
        ["d > 0, then d <= 0"] = static () => ([Greater(Decimal(), 0m)], LessOrEqual(Decimal(), 0m), false),
        ["d >= 1, then d < 1"] = static () => ([Not(Less(Decimal(), 1m))], Less(Decimal(), 1m), false),
        ["d <= 1, then d < 1"] = static () => ([LessOrEqual(Decimal(), 1m)], Less(Decimal(), 1m), null),
        ["not f > 0, then f <= 0, which NaN is not"] = static () => ([Not(Comparison.Of(Relation.Less, Const(0.0), Double()))], Comparison.Of(Relation.LessOrEqual, Double(), Const(0.0)), null),
        ["an unsigned number"] = static () => ([], Less(UInt(), 0), false),
        ["an unsigned number that is not 0"] = static () => ([Not(Equal(UInt(), 0))], Greater(UInt(), 0), true),
        ["a number beyond its type"] = static () => ([], Greater(Int(), int.MaxValue), false),
        ["a count"] = static () => ([], Less(Count(), 0), false),
        ["a count that is not 0"] = static () => ([Not(Equal(Count(), 0))], Greater(Count(), 0), true),
        ["a length"] = static () => ([Not(Equal(Length(String()), 0))], Greater(Length(String()), 0), true),
        ["the length of a known text"] = static () => ([Equal(String(), "abc")], Equal(Length(String()), 3), true),
        ["a text that is not empty"] = static () => ([Not(Condition.IsNull(String())), Not(Comparison.Equal(String(), Const("")))], Greater(Length(String()), 0), true),
        ["null, then equal"] = static () => ([Condition.IsNull(String())], Equal(String(), "a"), false),
        ["equal, then null"] = static () => ([Equal(String(), "a")], Condition.IsNull(String()), false),
        ["not equal, then null"] = static () => ([Not(Equal(String(), "a"))], Condition.IsNull(String()), null),
        ["equal to one text, then to another"] = static () => ([Equal(String(), "a")], Equal(String(), "b"), false),
        ["m > 0, then m is null"] = static () => ([Greater(NullableInt(), 0)], Condition.IsNull(NullableInt()), false),
        ["m is null, then m > 0"] = static () => ([Condition.IsNull(NullableInt())], Greater(NullableInt(), 0), false),
        ["a bool? that is neither true nor false"] = static () => ([Not(Equal(NullableBool(), true)), Not(Equal(NullableBool(), false))], Condition.IsNull(NullableBool()), true),
        ["a bool? that is not null and not true"] = static () => ([Not(Condition.IsNull(NullableBool())), Not(Equal(NullableBool(), true))], Equal(NullableBool(), false), true),
        ["a bool? that is not true"] = static () => ([Not(Equal(NullableBool(), true))], Equal(NullableBool(), false), null),
        ["a type, then one that it derives from"] = static () => ([HasType("System.ArgumentNullException")], HasType("System.ArgumentException"), true),
        ["a type, then one that derives from it"] = static () => ([HasType("System.ArgumentException")], HasType("System.ArgumentNullException"), null),
        ["a class, then another one"] = static () => ([HasType("System.String")], HasType("System.ArgumentException"), false),
        ["a class, then an interface that a derived one may have"] = static () => ([HasType("System.ArgumentException")], HasType("System.IDisposable"), null),
        ["a sealed class, then an interface that it has not"] = static () => ([HasType("System.String")], HasType("System.IDisposable"), false),
        ["a type, then null"] = static () => ([HasType("System.String")], Condition.IsNull(Object()), false),
        ["not a type, then one that derives from it"] = static () => ([Not(HasType("System.ArgumentException"))], HasType("System.ArgumentNullException"), false),
        ["a value that relates to itself"] = static () => ([], Comparison.Equal(Int(), Int()), true),
        ["a < b, then b <= a"] = static () => ([Comparison.Of(Relation.Less, Int("a"), Int("b"))], Comparison.Of(Relation.LessOrEqual, Int("b"), Int("a")), false),
        ["a < b, then a == b"] = static () => ([Comparison.Of(Relation.Less, Int("a"), Int("b"))], Comparison.Equal(Int("a"), Int("b")), false),
        ["a == b, then a < b"] = static () => ([Comparison.Equal(Int("a"), Int("b"))], Comparison.Of(Relation.Less, Int("a"), Int("b")), false),
        ["a == b, then b == a"] = static () => ([Comparison.Equal(Int("a"), Int("b"))], Comparison.Equal(Int("b"), Int("a")), true),
        ["a == 1, b == 2, then a < b"] = static () => ([Equal(Int("a"), 1), Equal(Int("b"), 2)], Comparison.Of(Relation.Less, Int("a"), Int("b")), true),
        ["a and b, then a"] = static () => ([Condition.And(Is(Bool("a")), Is(Bool("b")))], Is(Bool("a")), true),
        ["a, then a and b"] = static () => ([Is(Bool("a"))], Condition.And(Is(Bool("a")), Is(Bool("b"))), null),
        ["not a, then a and b"] = static () => ([Not(Is(Bool("a")))], Condition.And(Is(Bool("a")), Is(Bool("b"))), false),
        ["not b, then a and b"] = static () => ([Not(Is(Bool("b")))], Condition.And(Is(Bool("a")), Is(Bool("b"))), false),
        ["a, then a or b"] = static () => ([Is(Bool("a"))], Condition.Or(Is(Bool("a")), Is(Bool("b"))), true),
        ["what is not tracked"] = static () => ([], Comparison.Equal(Value.Nothing, Const(1)), null),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Decides(string name)
    {
        var (known, asked, answer) = Cases[name]();
        var table = new FactTable();
        var decisions = new Decisions(table, tracksFacts: true);
        var state = new PathState();
        foreach (var condition in known)
            state = Assert.Single(decisions.Assume(state, condition, outcome: true));

        Assert.Equal(answer, decisions.Decide(state, asked));
        Assert.Equal(!answer, decisions.Decide(state, Not(asked)));
    }

    /// <summary>Paths that differ in the answer of one test, or in neighbouring ranges of one number, become one path without that answer.</summary>
    [Theory]
    [InlineData(1, 2)]
    [InlineData(5, 6)]
    public void Merges_neighbouring_ranges(int first, int second)
    {
        var table = new FactTable();
        var decisions = new Decisions(table, tracksFacts: true);
        var below = Assume(decisions, Less(Int(), first));
        var between = Assume(decisions, Not(Less(Int(), first)), Less(Int(), second));

        Assert.Equal(Assume(decisions, Less(Int(), second)), decisions.Theory.Merge(below, between));
        Assert.Equal(Assume(decisions, Less(Int(), second)), decisions.Theory.Merge(between, below));
    }

    [Fact]
    public void Merges_one_constant_with_what_another_test_leaves()
    {
        var decisions = new Decisions(new FactTable(), tracksFacts: true);
        var one = Assume(decisions, Equal(Int(), 1));
        var neither = Assume(decisions, Not(Equal(Int(), 1)), Not(Equal(Int(), 2)));

        Assert.Equal(Assume(decisions, Not(Equal(Int(), 2))), decisions.Theory.Merge(one, neither));
    }

    [Fact]
    public void Does_not_merge_ranges_with_a_gap()
    {
        var decisions = new Decisions(new FactTable(), tracksFacts: true);

        Assert.Null(decisions.Theory.Merge(Assume(decisions, Less(Int(), 1)), Assume(decisions, Greater(Int(), 4))));
    }

    [Fact]
    public void Covers_what_follows()
    {
        var decisions = new Decisions(new FactTable(), tracksFacts: true);
        var wide = Assume(decisions, Less(Int(), 9));
        var narrow = Assume(decisions, Less(Int(), 3));

        Assert.True(decisions.Theory.Covers(wide, narrow));
        Assert.False(decisions.Theory.Covers(narrow, wide));
        Assert.True(decisions.Theory.Covers(default, narrow));
    }

    private static PathFacts Assume(Decisions decisions, params Value[] conditions)
    {
        var state = new PathState();
        foreach (var condition in conditions)
            state = Assert.Single(decisions.Assume(state, condition, outcome: true));
        return state.Facts;
    }

    private static Value Not(Value condition) => Condition.Not(condition);

    private static Value Is(Value value) => Condition.IsTrue(value);

    private static Value Equal(Value value, object constant) => Comparison.Equal(value, Const(constant));

    private static Value Less(Value value, object bound) => Comparison.Of(Relation.Less, value, Const(bound));

    private static Value LessOrEqual(Value value, object bound) => Comparison.Of(Relation.LessOrEqual, value, Const(bound));

    private static Value Greater(Value value, object bound) => Comparison.Of(Relation.Less, Const(bound), value);

    private static Value HasType(string name) => Condition.HasType(Object(), Type(name));
}
