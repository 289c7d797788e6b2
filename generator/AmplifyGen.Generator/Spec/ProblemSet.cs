using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec;

/// <summary>The distinct problems of one reading. All operations that reach a shared shape encounter its faults.</summary>
internal sealed class ProblemSet
{
    private readonly Dictionary<Problem, int> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Report(ProblemKind kind, SpecLocation location, params string[] arguments) =>
        Add(location.CreateProblem(kind, arguments), location.Document.Index);

    public void Add(Problem problem, int documentIndex)
    {
        if (!_problems.ContainsKey(problem))
            _problems.Add(problem, documentIndex);
    }

    public bool Contains(Func<Problem, bool> condition) => _problems.Keys.Any(condition);

    public void Remove(Func<Problem, bool> condition)
    {
        foreach (var problem in _problems.Keys.Where(condition).ToList())
            _problems.Remove(problem);
    }

    public EquatableArray<Problem> ToSortedArray(CancellationToken token = default) => _problems
        .OrderBy(static entry => entry.Value)
        .ThenBy(static entry => entry.Key.Start)
        .ThenBy(static entry => entry.Key.Id, StringComparer.Ordinal)
        .ThenBy(entry => MessageOf(entry.Key, token), StringComparer.Ordinal)
        .Select(static entry => entry.Key)
        .ToEquatableArray();

    /// <summary>Returns the message of a problem. A spec can have as many problems as it has characters.</summary>
    private static string MessageOf(Problem problem, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return problem.Message;
    }
}
