using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Clients;
using AmplifyGen.Generator.Spec.Protocols;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads operations with everything that they reach, and excludes those with faults.</summary>
internal sealed class DraftReader
{
    private readonly ServiceShape _service;
    private readonly ReadingContext _context;
    private readonly ShapeReadings _readings;
    private readonly ProblemSet _problems;
    private readonly ShapeReaches _reach;
    private readonly HashSet<Shape> _reached = [];
    private readonly List<(OperationShape Shape, OperationModel Model)> _operations = [];
    private readonly List<StructureModel> _missing = [];
    private readonly List<(OperationShape Operation, IReadOnlyList<(string Feature, SpecLocation Location)> Uses)> _unsupported = [];

    private DraftReader(ServiceShape service, ReadingContext context, ProblemSet problems)
    {
        _service = service;
        _context = context;
        _readings = new ShapeReadings(context);
        _reach = new ShapeReaches(_readings, problems, context.Table.Token);
        _problems = problems;
    }

    public static ServiceDraft Read(
        ServiceShape service, IReadOnlyList<OperationShape> operations, bool isChosen, ShapeTable table, TypeNames names, Protocol protocol, ProblemSet problems)
    {
        var inputIds = operations.Select(static operation => operation.Input?.Target).OfType<string>();
        var outputIds = operations
            .SelectMany(static operation => operation.Errors.Append(operation.Output))
            .Concat(service.Errors)
            .OfType<ShapeReference>()
            .Select(static reference => reference.Target);
        var context = new ReadingContext(
            table, names, protocol, new HashSet<string>(inputIds, StringComparer.Ordinal), new HashSet<string>(outputIds, StringComparer.Ordinal));
        var reader = new DraftReader(service, context, problems);
        foreach (var operation in operations)
            reader.Read(operation);

        reader.ReportUnsupported(isChosen);
        return reader.ToDraft();
    }

    private void Read(OperationShape operation)
    {
        var reading = OperationReader.Read(operation, _service, _context, _readings);
        reading.Faults.ReportProblemsTo(_problems);
        var unsupported = new List<(string Feature, SpecLocation Location)>(reading.Faults.Unsupported);
        var isFaulty = !reading.Faults.IsEmpty;
        foreach (var reach in reading.References.Select(_reach.Of))
        {
            isFaulty |= reach.IsFaulty;
            unsupported.AddRange(reach.Unsupported);
        }

        if (unsupported.Count > 0)
            _unsupported.Add((operation, unsupported));

        if (isFaulty)
            return;

        _operations.Add((operation, reading.Model));
        AddMissing(operation, reading.Model);
        AddReached(reading.References);
    }

    /// <summary>Adds the shapes that are reached. The shapes behind one that was reached before were reached too.</summary>
    private void AddReached(IReadOnlyList<Shape> roots)
    {
        var open = new Stack<Shape>(roots);
        while (open.Count > 0)
        {
            var shape = open.Pop();
            if (!_reached.Add(shape))
                continue;

            foreach (var reference in _readings.Any(shape).References)
                open.Push(reference);
        }
    }

    /// <summary>Reports one problem for each operation, which says what is missing and why, without each location.</summary>
    private void ReportUnsupported(bool isChosen)
    {
        foreach (var (operation, uses) in _unsupported)
        {
            var location = operation.IdLocation ?? uses[0].Location;
            var name = ProblemText.Quote(operation.Name);
            var features = string.Join(", ", uses.Select(static use => use.Feature).Distinct(StringComparer.Ordinal).Take(ShapeReaches.MaxFeatures));
            if (_operations.Count == 0)
                _problems.Report(ProblemKinds.UnsupportedLastOperation, location, name, features, ProblemText.Quote(_service.Id));
            else if (isChosen)
                _problems.Report(ProblemKinds.UnsupportedChosenOperation, location, name, features);
            else
                _problems.Report(ProblemKinds.UnsupportedOperation, location, name, features);
        }
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
        var shapes = _reached.OrderBy(static shape => shape.Id, StringComparer.Ordinal).ToList();
        var errors = shapes.Where(static shape => shape.Type == ShapeType.Structure && shape.Traits.Has(TraitIds.Error)).Select(shape => _readings.Error(shape).Model).ToList();
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
            errors,
            new ClientReader(_service, _context, _readings, _problems).Read(_operations, errors));
    }
}
