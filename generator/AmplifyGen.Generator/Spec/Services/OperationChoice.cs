using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Chooses the operations that the <c>Operations</c> metadata of a spec names, in whichever of its services they are. If several files define
/// the services, what any of them names is chosen.
/// </summary>
internal sealed class OperationChoice(SpecDocument document, IEnumerable<SpecDocument> repeats, ShapeTable table, ProblemSet problems)
{
    private readonly HashSet<string> _wanted = Union([document, .. repeats]);

    /// <summary>Gets whether the metadata name operations: without any, all are generated.</summary>
    public bool IsMade => _wanted.Count > 0;

    public IReadOnlyList<OperationShape> Choose(IReadOnlyList<OperationShape> operations) =>
        !IsMade ? operations : [.. operations.Where(operation => _wanted.Contains(operation.Name))];

    /// <summary>Returns a file without <c>Operations</c> asks for all.</summary>
    private static HashSet<string> Union(IReadOnlyList<SpecDocument> documents)
    {
        var names = documents.Select(static document => document.Input.Operations.Select(static name => name.Trim()).Where(static name => name.Length > 0).ToList()).ToList();
        return new HashSet<string>(names.Exists(static list => list.Count == 0) ? [] : names.SelectMany(static list => list), StringComparer.Ordinal);
    }

    public void ReportMissing(IReadOnlyList<(ServiceShape Service, IReadOnlyList<OperationShape> Operations)> services)
    {
        var names = services.SelectMany(static service => service.Operations).Select(static operation => operation.Name).ToList();
        var location = services[0].Service.IdLocation ?? document.At(default);
        var owner = ProblemText.Quote(services[0].Service.Name);
        foreach (var name in _wanted.Except(names, StringComparer.Ordinal))
        {
            if (table.Nearest.Find(name, names) is { } nearest)
                problems.Report(ProblemKinds.MissingOperationWithNearest, location, ProblemText.Quote(name), owner, ProblemText.Quote(nearest));
            else
                problems.Report(ProblemKinds.MissingOperation, location, ProblemText.Quote(name), owner);
        }
    }
}
