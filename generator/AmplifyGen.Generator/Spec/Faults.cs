namespace AmplifyGen.Generator.Spec;

/// <summary>The reasons why a shape cannot be generated: problems of the spec, and features that AmplifyGen does not support.</summary>
internal sealed class Faults
{
    private readonly List<(Problem Problem, int Document)> _problems = [];
    private readonly List<(string Feature, SpecLocation Location)> _unsupported = [];

    private bool _isInherited;

    public bool IsEmpty => !_isInherited && _problems.Count == 0 && _unsupported.Count == 0;

    public IReadOnlyList<(string Feature, SpecLocation Location)> Unsupported => _unsupported;

    public void Report(ProblemKind kind, SpecLocation location, params string[] arguments) =>
        _problems.Add((location.CreateProblem(kind, arguments), location.Document.Index));

    /// <param name="feature">The text after "does not support": <c>unions</c>.</param>
    public void Refuse(string feature, SpecLocation location) => _unsupported.Add((feature, location));

    /// <summary>Includes the faults of another shape, which are reported there.</summary>
    public void Inherit(Faults other) => _isInherited |= !other.IsEmpty;

    public void AddAll(Faults other)
    {
        _problems.AddRange(other._problems);
        _unsupported.AddRange(other._unsupported);
        _isInherited |= other._isInherited;
    }

    public void ReportProblemsTo(ProblemSet set)
    {
        foreach (var (problem, document) in _problems)
            set.Add(problem, document);
    }
}
