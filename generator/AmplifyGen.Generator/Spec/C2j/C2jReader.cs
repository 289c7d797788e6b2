using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Reads AWS C2J into Smithy's shapes. Each file defines one service and everything that it needs.</summary>
internal sealed class C2jReader(ShapeTable table, ProblemSet problems)
{
    private readonly List<(JsonObject Root, ServiceShape Service)> _read = [];

    /// <returns>Whether the file was read completely.</returns>
    public bool Read(SpecDocument document, JsonObject root, CancellationToken token)
    {
        if (_read.Find(other => JsonEquality.AreEqual(other.Root, root)).Service is { } service)
        {
            service.Repeats.Add(document);
            return true;
        }

        var faults = new Faults();
        if (ReadFile(document, root, faults, token) is { } shapes && !IsDefined(shapes, faults))
        {
            _read.Add((root, shapes.OfType<ServiceShape>().Single()));
            foreach (var shape in shapes)
                table.Add(shape);
        }

        faults.ReportProblemsTo(problems);
        return faults.IsEmpty;
    }

    /// <returns>The shapes that the file defines; <c>null</c> if its service cannot be read.</returns>
    private List<Shape>? ReadFile(SpecDocument document, JsonObject root, Faults faults, CancellationToken token)
    {
        var model = new C2jObject(document, root, "the model", faults);
        var metadata = model.FindObject("metadata");
        var operations = model.FindObject("operations");
        var definitions = root.Find("shapes") is null ? JsonObject.Of(root.Span) : model.FindObject("shapes")?.Value;
        if (metadata is null || operations is null || definitions is null)
            return null;

        var serviceReader = new C2jServiceReader(model, new C2jObject(document, metadata.Value, "metadata", faults));
        if (serviceReader.ReadNamespace() is not { } @namespace)
            return null;

        var file = new C2jFile(document, @namespace, operations.Value, definitions, table.Nearest);
        model.CheckKeys(file.Keys, C2jKeys.Model);
        file.Keys.CheckOpen(metadata.Value, C2jKeys.Metadata, "metadata", faults);
        var service = serviceReader.Read(file);
        if (!faults.IsEmpty)
            return null;

        var operationShapes = ReadOperations(file, service, faults, token);
        var shapes = ReadShapes(file, faults, token);
        C2jLabels.Complete(operationShapes.OfType<OperationShape>(), shapes);
        return [service, .. operationShapes, .. shapes];
    }

    private static List<Shape> ReadOperations(C2jFile file, ServiceShape service, Faults faults, CancellationToken token)
    {
        var operations = new List<Shape>();
        var reader = new C2jOperationReader(file);
        foreach (var entry in file.Operations.Members)
        {
            token.ThrowIfCancellationRequested();
            if (reader.Read(entry, faults) is not { } operation)
                continue;

            operations.Add(operation);
            service.Operations.Add(new ShapeReference(operation.Id, file.Document.At(entry.NameSpan)));
        }

        return operations;
    }

    private static List<Shape> ReadShapes(C2jFile file, Faults faults, CancellationToken token)
    {
        var shapes = new List<Shape>();
        var reader = new C2jShapeReader(file);
        foreach (var entry in file.Shapes.Members)
        {
            token.ThrowIfCancellationRequested();
            if (reader.Read(entry, faults) is { } shape)
                shapes.Add(shape);
        }

        C2jStreams.Complete(file, shapes);
        return shapes;
    }

    /// <summary>Reports one problem for the whole file, because another version of a service differs in hundreds of shapes.</summary>
    private bool IsDefined(List<Shape> shapes, Faults faults)
    {
        foreach (var shape in shapes)
        {
            if (table.Find(shape.Id) is not { IdLocation: { } first } || shape.IdLocation is not { } location)
                continue;

            faults.Report(ProblemKinds.ConflictingShape, location, ProblemText.Quote(shape.Id), ProblemText.Quote(first.Document.Input.Path));
            return true;
        }

        return false;
    }
}
