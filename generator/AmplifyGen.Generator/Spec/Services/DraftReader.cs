using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads operations with all that they reach, and leaves out those where something is at fault.</summary>
internal sealed class DraftReader
{
    private readonly ServiceShape _service;
    private readonly ReadingContext _context;
    private readonly ShapeReadings _readings;
    private readonly ProblemSet _problems;
    private readonly CancellationToken _token;
    private readonly Dictionary<string, Shape> _reached = new(StringComparer.Ordinal);
    private readonly List<(OperationShape Shape, OperationModel Model)> _operations = [];
    private readonly List<StructureModel> _missing = [];

    private DraftReader(ServiceShape service, ReadingContext context, ProblemSet problems, CancellationToken token)
    {
        _service = service;
        _context = context;
        _readings = new ShapeReadings(context);
        _problems = problems;
        _token = token;
    }

    public static ServiceDraft Read(
        ServiceShape service, IReadOnlyList<OperationShape> operations, ShapeTable table, TypeNames names, ProblemSet problems, CancellationToken token)
    {
        var inputIds = operations.Select(static operation => operation.Input?.Target).OfType<string>();
        var outputIds = operations
            .SelectMany(static operation => operation.Errors.Append(operation.Output))
            .Concat(service.Errors)
            .OfType<ShapeReference>()
            .Select(static reference => reference.Target);
        var context = new ReadingContext(
            table, names, new HashSet<string>(inputIds, StringComparer.Ordinal), new HashSet<string>(outputIds, StringComparer.Ordinal));
        var reader = new DraftReader(service, context, problems, token);
        foreach (var operation in operations)
            reader.Read(operation);

        return reader.ToDraft();
    }

    private void Read(OperationShape operation)
    {
        _token.ThrowIfCancellationRequested();
        var reading = OperationReader.Read(operation, _service, _context);
        var faults = new Faults();
        faults.AddAll(reading.Faults);
        var closure = FindClosure(reading.References, faults);
        faults.ReportProblemsTo(_problems);
        if (faults.Unsupported.Count > 0)
            ReportUnsupported(operation, faults.Unsupported);

        if (!faults.IsEmpty)
            return;

        _operations.Add((operation, reading.Model));
        AddMissing(operation, reading.Model);
        foreach (var shape in closure)
            _reached[shape.Id] = shape;
    }

    private HashSet<Shape> FindClosure(IReadOnlyList<Shape> roots, Faults faults)
    {
        var seen = new HashSet<Shape>(roots);
        var open = new Queue<Shape>(seen);
        while (open.Count > 0)
        {
            var (shapeFaults, references) = ReadShape(open.Dequeue());
            faults.AddAll(shapeFaults);
            foreach (var reference in references)
            {
                if (seen.Add(reference))
                    open.Enqueue(reference);
            }
        }

        return seen;
    }

    private (Faults Faults, IReadOnlyList<Shape> References) ReadShape(Shape shape)
    {
        if (shape.Type == ShapeType.Union)
            return (_readings.Union(shape).Faults, _readings.Union(shape).References);

        if (shape.Type != ShapeType.Structure)
            return (_readings.Enum(shape).Faults, []);

        if (shape.Traits.Has(TraitIds.Error))
            return (_readings.Error(shape).Faults, _readings.Error(shape).References);

        return (_readings.Structure(shape).Faults, _readings.Structure(shape).References);
    }

    /// <summary>One warning for each operation: a person wants to know what is missing and why, not every place of it.</summary>
    private void ReportUnsupported(OperationShape operation, IReadOnlyList<(string Feature, SpecLocation Location)> unsupported)
    {
        var features = unsupported.Select(static fault => fault.Feature).Distinct(StringComparer.Ordinal).Take(10);
        _problems.Report(
            ProblemKinds.UnsupportedOperation, unsupported[0].Location, ProblemText.Quote(operation.Name), string.Join(", ", features));
    }

    private void AddMissing(OperationShape operation, OperationModel model)
    {
        if (string.Equals(model.InputShapeId, TypeNames.MissingInputId(operation.Id), StringComparison.Ordinal))
            _missing.Add(CreateEmpty(model.InputShapeId, _context.Names.OfMissingInput(operation.Id)));

        if (string.Equals(model.OutputShapeId, TypeNames.MissingOutputId(operation.Id), StringComparison.Ordinal))
            _missing.Add(CreateEmpty(model.OutputShapeId, _context.Names.OfMissingOutput(operation.Id)));
    }

    private static StructureModel CreateEmpty(string id, string name) => new()
    {
        ShapeId = id,
        Name = name,
        Members = EquatableArray<MemberModel>.Empty,
    };

    private ServiceDraft ToDraft()
    {
        var shapes = _reached.Values.OrderBy(static shape => shape.Id, StringComparer.Ordinal).ToList();
        var errors = shapes.Where(static shape => shape.Type == ShapeType.Structure && shape.Traits.Has(TraitIds.Error));
        var structures = shapes.Where(static shape => shape.Type == ShapeType.Structure && !shape.Traits.Has(TraitIds.Error));
        var unions = shapes.Where(static shape => shape.Type == ShapeType.Union);
        var enums = shapes.Where(static shape => shape.Type is not (ShapeType.Structure or ShapeType.Union));
        return new ServiceDraft(
            _operations,
            shapes,
            [.. structures.Select(shape => _readings.Structure(shape).Model)],
            _missing,
            [.. unions.Select(shape => _readings.Union(shape).Model)],
            [.. enums.Select(shape => _readings.Enum(shape).Model)],
            [.. errors.Select(shape => _readings.Error(shape).Model)]);
    }
}
