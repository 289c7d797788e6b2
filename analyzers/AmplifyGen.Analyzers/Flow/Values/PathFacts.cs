namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>The facts of a path: tests, by their numbers in a <see cref="FactTable"/>, with their answers.</summary>
/// <param name="Yes">The tests that are true.</param>
/// <param name="No">The tests that are false.</param>
/// <param name="Doubts">The reasons why the path may not be possible, by the number of the <see cref="Doubt"/>.</param>
internal readonly record struct PathFacts(Bits Yes, Bits No, Bits Doubts)
{
    public bool IsEmpty => Yes.IsEmpty && No.IsEmpty && Doubts.IsEmpty;

    public Bits Tests => Yes | No;

    public bool? this[int test] => Yes.Contains(test) ? true : No.Contains(test) ? false : null;

    public PathFacts With(int test, bool answer) =>
        answer ? this with { Yes = Yes.With(test) } : this with { No = No.With(test) };

    public PathFacts WithDoubt(int doubt) => this with { Doubts = Doubts.With(doubt) };

    public PathFacts Except(Bits tests) => this with { Yes = Yes.Except(tests), No = No.Except(tests) };

    /// <summary>Determines whether these facts are true on every path on which the other facts are.</summary>
    public bool Covers(PathFacts other) => Yes.IsSubsetOf(other.Yes) && No.IsSubsetOf(other.No) && Doubts.IsSubsetOf(other.Doubts);

    /// <summary>Merges the facts of two paths; <c>null</c> if they differ in more than the answer of one test.</summary>
    public PathFacts? Merge(PathFacts other, FactTable table)
    {
        if (Tests != other.Tests || (Yes.Except(other.Yes) | other.Yes.Except(Yes)).Single() is not (>= 0 and var test))
            return null;

        // A fact and its doubtful opposite cover all cases, and so do two doubtful answers, because one of them must be real.
        var about = table.DoubtsAbout(test);
        if (Doubts.Except(about) != other.Doubts.Except(about))
            return null;

        var merged = Except(Bits.Of(test)) with { Doubts = Doubts.Except(about) };
        // What was doubtful only because of the answer is not doubtful any more.
        return merged with { Doubts = merged.Doubts.Except(table.DoubtsCausedBy(test)) };
    }
}
