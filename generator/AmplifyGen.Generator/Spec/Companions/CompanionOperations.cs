using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>Finds the operations of a service by their names in a file next to its model.</summary>
internal sealed class CompanionOperations(Companion companion, ServiceShape service, ShapeTable table, Faults faults)
{
    private readonly Dictionary<string, OperationShape> _operations = ServiceOperations.Find(service, table, new Faults())
        .GroupBy(static operation => operation.Name, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    /// <summary>Finds an operation, or reports that the service does not have it.</summary>
    public OperationShape? Find(string name, JsonSpan span)
    {
        if (_operations.TryGetValue(name, out var operation))
            return operation;

        // In such a file, the operations of the service have no namespace.
        var location = companion.Document.At(span);
        if (table.Nearest.Find(name, _operations.Keys) is { } nearest)
            faults.Report(ProblemKinds.MissingShapeWithNearest, location, ProblemText.Quote(name), ProblemText.Quote(nearest));
        else
            faults.Report(ProblemKinds.MissingShape, location, ProblemText.Quote(name));

        return null;
    }
}
