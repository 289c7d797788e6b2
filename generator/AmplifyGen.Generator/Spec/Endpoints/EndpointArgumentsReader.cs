using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.JmesPath;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reads the parameters that operations set: constants, members of the input, and the values at paths through the input.</summary>
internal sealed class EndpointArgumentsReader
{
    private readonly EndpointModel _endpoint;
    private readonly ShapeTable _table;
    private readonly Faults _faults = new();
    private readonly Dictionary<string, EndpointParameterModel> _parameters;
    private readonly PathShapes _shapes;

    private EndpointArgumentsReader(ServiceModel service, ShapeTable table)
    {
        _endpoint = service.Endpoint;
        _table = table;
        _parameters = _endpoint.Parameters.ToDictionary(static parameter => parameter.Name, StringComparer.Ordinal);
        var members = service.GetMembers();
        _shapes = new PathShapes(shapeId => members.TryGetValue(shapeId, out var found) ? found : EquatableArray<MemberModel>.Empty, table.Nearest);
    }

    /// <summary>Returns the service with the arguments of its operations. Arguments that are not valid are skipped.</summary>
    public static ServiceModel Apply(ServiceModel service, ShapeTable table, ProblemSet problems)
    {
        // Without rules there are no parameters.
        if (service.Endpoint.Logic is EndpointLogic.Standard)
            return service;

        var reader = new EndpointArgumentsReader(service, table);
        var operations = service.Operations.Select(operation => operation with { EndpointArguments = reader.Read(operation) }).ToEquatableArray();
        reader._faults.ReportProblemsTo(problems);
        return service with { Operations = operations };
    }

    private EquatableArray<EndpointArgumentModel> Read(OperationModel operation)
    {
        _table.Token.ThrowIfCancellationRequested();
        var arguments = new Dictionary<string, EndpointArgumentModel>(StringComparer.Ordinal);
        var shape = (OperationShape)_table.Find(operation.ShapeId)!;

        // The first value is used.
        ReadEach(shape, TraitIds.StaticContextParams, "value", arguments, ReadConstant);
        ReadMembers(operation, arguments);
        ReadEach(shape, TraitIds.OperationContextParams, "path", arguments, (node, parameter) => ReadPath(node, parameter, operation));
        return _endpoint.Parameters
            .Select(parameter => arguments.TryGetValue(parameter.Name, out var argument) ? argument : null)
            .OfType<EndpointArgumentModel>()
            .ToEquatableArray();
    }

    private void ReadEach(
        OperationShape operation,
        string traitId,
        string key,
        Dictionary<string, EndpointArgumentModel> arguments,
        Func<SpecNode, EndpointParameterModel, EndpointArgumentValue?> read)
    {
        if (operation.Traits.Find(traitId) is not { } trait || Expect.Object(trait.Node, traitId, operation.Id, _faults) is not { } value)
            return;

        foreach (var entry in value.Members)
        {
            var node = trait.Node.With(entry.Value);
            if (FindParameter(operation.Id, entry.Name, node.Document.At(entry.NameSpan)) is not { } parameter || Expect.Object(node, entry.Name, operation.Id, _faults) is not { } part)
                continue;

            if (part.Find(key) is not { } found)
                _faults.Report(ProblemKinds.MissingValue, node.Location, ProblemText.Quote(entry.Name) + " of " + ProblemText.Quote(operation.Id), "a '" + key + "'");
            else if (read(node.With(found.Value), parameter) is { } argument && !arguments.ContainsKey(parameter.Name))
                arguments.Add(parameter.Name, new EndpointArgumentModel(parameter.PropertyName, argument));
        }
    }

    private EndpointParameterModel? FindParameter(string owner, string name, SpecLocation location)
    {
        if (_parameters.TryGetValue(name, out var parameter))
            return parameter;

        if (_table.Nearest.Find(name, _parameters.Keys) is { } nearest)
            _faults.Report(ProblemKinds.UnknownEndpointParameterWithNearest, location, ProblemText.Quote(owner), ProblemText.Quote(name), ProblemText.Quote(nearest));
        else
            _faults.Report(ProblemKinds.UnknownEndpointParameter, location, ProblemText.Quote(owner), ProblemText.Quote(name));

        return null;
    }

    private EndpointArgumentValue.Constant? ReadConstant(SpecNode node, EndpointParameterModel parameter)
    {
        EndpointExpression? value = (parameter.Type, node.Value) switch
        {
            (EndpointType.Text, JsonString text) => new EndpointExpression.Text(text.Value),
            (EndpointType.Boolean, JsonBoolean flag) => new EndpointExpression.Flag(flag.Value),
            (EndpointType.TextList, JsonArray array) when array.Items.All(static item => item is JsonString) =>
                new EndpointExpression.TextList(array.Items.Cast<JsonString>().Select(static item => item.Value).ToEquatableArray()),
            _ => null,
        };
        if (value is not null)
            return new EndpointArgumentValue.Constant(value);

        Expect.Wrong(node, EndpointTypes.Describe(parameter.Type), "value", parameter.Name, _faults);
        return null;
    }

    private void ReadMembers(OperationModel operation, Dictionary<string, EndpointArgumentModel> arguments)
    {
        if (_table.Find(operation.InputShapeId) is not { } input)
            return;

        foreach (var member in input.Members)
        {
            var owner = input.Id + "$" + member.Name;
            if (member.Traits.Find(TraitIds.ContextParam) is not { } trait || Expect.Object(trait.Node, trait.Id, owner, _faults) is not { } value)
                continue;

            if (value.Find("name") is not { } part)
            {
                _faults.Report(ProblemKinds.MissingValue, trait.Node.Location, ProblemText.Quote(trait.Id) + " of " + ProblemText.Quote(owner), "a 'name'");
                continue;
            }

            var node = trait.Node.With(part.Value);
            if (Expect.String(node, "name", owner, _faults) is { } name
                && FindParameter(owner, name.Value, node.Location) is { } parameter
                && new EndpointInputPath(_shapes, input.Id, owner, node, _faults).ReadMember(member.Name, parameter.Type) is { } path
                && !arguments.ContainsKey(parameter.Name))
            {
                arguments.Add(parameter.Name, new EndpointArgumentModel(parameter.PropertyName, new EndpointArgumentValue.Path(path)));
            }
        }
    }

    private EndpointArgumentValue.Path? ReadPath(SpecNode node, EndpointParameterModel parameter, OperationModel operation) =>
        Expect.String(node, "path", operation.ShapeId, _faults) is { } text
        && new EndpointInputPath(_shapes, operation.InputShapeId, operation.ShapeId, node, _faults).Read(text.Value, parameter.Type) is { } path
            ? new EndpointArgumentValue.Path(path)
            : null;
}
