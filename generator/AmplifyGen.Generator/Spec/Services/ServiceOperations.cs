using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Finds the operations of a service: its own and those of its resources, however deep.</summary>
internal static class ServiceOperations
{
    /// <returns>The operations, in the order of their names.</returns>
    public static IReadOnlyList<OperationShape> Find(ServiceShape service, ShapeTable table, Faults faults)
    {
        var operations = new Dictionary<string, OperationShape>(StringComparer.Ordinal);
        Add(service.Operations, operations, table, faults);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<ShapeReference>(service.Resources);
        while (open.Count > 0)
        {
            var reference = open.Dequeue();
            if (!seen.Add(reference.Target) || table.Resolve(reference, faults) is not { } shape)
                continue;

            if (shape is not ResourceShape resource)
            {
                ReportWrongType(reference, shape, "a resource", faults);
                continue;
            }

            Add(resource.Operations, operations, table, faults);
            foreach (var child in resource.Resources)
                open.Enqueue(child);
        }

        return [.. operations.Values.OrderBy(static operation => operation.Name, StringComparer.Ordinal).ThenBy(static operation => operation.Id, StringComparer.Ordinal)];
    }

    private static void Add(List<ShapeReference> references, Dictionary<string, OperationShape> operations, ShapeTable table, Faults faults)
    {
        foreach (var reference in references)
        {
            if (operations.ContainsKey(reference.Target) || table.Resolve(reference, faults) is not { } shape)
                continue;

            if (shape is OperationShape operation)
                operations.Add(operation.Id, operation);
            else
                ReportWrongType(reference, shape, "an operation", faults);
        }
    }

    private static void ReportWrongType(ShapeReference reference, Shape shape, string expected, Faults faults) => faults.Report(
        ProblemKinds.WrongShapeType, reference.Location, "The target " + ProblemText.Quote(shape.Id), expected, shape.Type.ToSmithyName());
}
