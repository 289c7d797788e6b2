namespace AmplifyGen.Analyzers.Flow;

/// <summary>
/// What a path has learned of the conditions that it meets more than once. Paths that learned different things are kept apart,
/// so that <c>if (x) A(); … if (!x) B();</c> is not taken to skip both.
/// </summary>
internal readonly record struct Assumptions(Bits True, Bits False)
{
    public bool? this[int condition] => True.Contains(condition) ? true : False.Contains(condition) ? false : null;

    public Assumptions With(int condition, bool value) =>
        value
            ? new(True.With(condition), False.Except(Bits.Of(condition)))
            : new(True.Except(Bits.Of(condition)), False.With(condition));

    public Assumptions Without(Bits conditions) => new(True.Except(conditions), False.Except(conditions));

    /// <summary>What both have learned.</summary>
    public Assumptions Common(Assumptions other) => new(True & other.True, False & other.False);
}
