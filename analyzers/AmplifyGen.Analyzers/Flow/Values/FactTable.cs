using System.Runtime.InteropServices;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>The reason why a fact may not be real.</summary>
/// <param name="Test">The number of the test.</param>
/// <param name="Cause">The number of the test whose answer may exclude this one, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Doubt(int Test, int Cause);

/// <summary>Numbers the tests and the doubts of one analysis.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<Value, int> _numbers = [];
    private readonly List<Test> _tests = [];
    private readonly Dictionary<Value, Bits> _about = [];
    private readonly Dictionary<Doubt, int> _doubtNumbers = [];
    private readonly List<Doubt> _doubts = [];
    private Bits _relations;

    public FactTable()
    {
        // A doubt that cannot be resolved: the first test is used nowhere else, and has only one answer.
        var lost = Number(new EqualTest(new Symbol(new object(), context: null), (Constant)Value.True));
        Lost = default(PathFacts).With(lost, answer: true).WithDoubt(Number(new Doubt(lost, Cause: -1)));
    }

    /// <summary>Gets the facts of a path that the analysis could not follow. Nothing can be proved about it.</summary>
    public PathFacts Lost { get; }

    /// <summary>Gets the tests that compare two values.</summary>
    public Bits Relations => _relations;

    public Test this[int number] => _tests[number];

    public int Number(Test test)
    {
        if (_numbers.TryGetValue(test, out var number))
            return number;

        _numbers.Add(test, number = _tests.Count);
        _tests.Add(test);
        if (test is RelationTest)
            _relations = _relations.With(number);
        else
            _about[test.Operand] = About(test.Operand).With(number);
        return number;
    }

    /// <summary>Returns the number of a test that was used before, or -1.</summary>
    public int Find(Test test) => _numbers.TryGetValue(test, out var number) ? number : -1;

    public int Number(Doubt doubt)
    {
        if (!_doubtNumbers.TryGetValue(doubt, out var number))
        {
            _doubtNumbers.Add(doubt, number = _doubts.Count);
            _doubts.Add(doubt);
        }

        return number;
    }

    public Doubt Doubt(int number) => _doubts[number];

    /// <summary>Returns the tests of one value.</summary>
    public Bits About(Value operand) => _about.TryGetValue(operand, out var tests) ? tests : Bits.Empty;

    public Bits DoubtsAbout(int test) => DoubtsWhere(doubt => doubt.Test == test);

    public Bits DoubtsCausedBy(int test) => DoubtsWhere(doubt => doubt.Cause == test);

    /// <summary>Returns the tests that are needed to resolve doubts.</summary>
    public Bits TestsOf(Bits doubts)
    {
        var tests = Bits.Empty;
        foreach (var number in doubts)
        {
            tests = tests.With(_doubts[number].Test);
            if (_doubts[number].Cause >= 0)
                tests = tests.With(_doubts[number].Cause);
        }

        return tests;
    }

    public string Describe(PathFacts facts) => string.Join(
        ", ",
        facts.Tests.Indices().Select(test => $"{(facts[test] == true ? "" : "not ")}{_tests[test]}{((facts.Doubts & DoubtsAbout(test)).IsEmpty ? "" : "?")}"));

    private Bits DoubtsWhere(Func<Doubt, bool> matches)
    {
        var found = Bits.Empty;
        for (var number = 0; number < _doubts.Count; number++)
        {
            if (matches(_doubts[number]))
                found = found.With(number);
        }

        return found;
    }
}
