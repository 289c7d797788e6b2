using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Chooses the operations in the <c>Operations</c> metadata of a spec, in any of its services. If several files define the services, the
/// operations of all files are chosen.
/// </summary>
internal sealed class OperationChoice(SpecDocument document, IEnumerable<SpecDocument> repeats, ShapeTable table, ProblemSet problems)
{
    private readonly HashSet<string> _wanted = Union([document, .. repeats]);

    /// <summary>Gets whether the metadata name operations. Otherwise, all operations are generated.</summary>
    public bool IsMade => _wanted.Count > 0;

    public IReadOnlyList<OperationShape> Choose(IReadOnlyList<OperationShape> operations) =>
        !IsMade ? operations : [.. operations.Where(operation => _wanted.Contains(operation.Name))];

    /// <summary>Returns the chosen operations of all files. A file without <c>Operations</c> chooses all operations.</summary>
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
