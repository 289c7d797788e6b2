using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Reads AWS C2J into shapes as Smithy has them. Each file defines one service and all that it needs.</summary>
internal sealed class C2jReader(ShapeTable table, ProblemSet problems)
{
    private readonly List<JsonObject> _read = [];

    /// <returns>Whether the file could be read to its end and left nothing out.</returns>
    public bool Read(SpecDocument document, JsonObject root, CancellationToken token)
    {
        if (_read.Exists(other => JsonEquality.AreEqual(other, root)))
            return true;

        var faults = new Faults();
        if (ReadShapes(document, root, faults, token) is { } shapes && !IsDefined(shapes, faults))
        {
            _read.Add(root);
            foreach (var shape in shapes)
                table.Add(shape);
        }

        faults.ReportProblemsTo(problems);
        return faults.IsEmpty;
    }

    private List<Shape>? ReadShapes(SpecDocument document, JsonObject root, Faults faults, CancellationToken token)
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
        var shapes = new List<Shape> { serviceReader.Read(file) };
        if (!faults.IsEmpty)
            return null;

        var operationReader = new C2jOperationReader(file);
        foreach (var entry in operations.Value.Members)
            Add(operationReader.Read(entry, faults));

        var shapeReader = new C2jShapeReader(file);
        foreach (var entry in definitions.Members)
            Add(shapeReader.Read(entry, faults));

        C2jStreams.Complete(definitions, file, shapes);

        return shapes;

        void Add(Shape? shape)
        {
            token.ThrowIfCancellationRequested();
            if (shape is not null)
                shapes.Add(shape);
        }
    }

    /// <summary>One problem for the whole file: another version of a service differs in hundreds of shapes.</summary>
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
