using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reads a value of the rules: a literal, a template, a reference or a call.</summary>
internal sealed class EndpointExpressionReader(EndpointScope scope, EndpointFaults faults)
{
    private readonly EndpointPathReader _paths = new(scope, faults);

    /// <param name="name">The name of the place for messages.</param>
    /// <returns><c>null</c> if the value is not valid.</returns>
    public EndpointExpression? Read(SpecNode node, string name)
    {
        if (!faults.Count(node))
            return null;

        switch (node.Value)
        {
            case JsonString text:
                return _paths.ReadTemplate(node, text);
            case JsonBoolean flag:
                return new EndpointExpression.Flag(flag.Value);
            case JsonNumber number when int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value):
                return new EndpointExpression.Number(value);
            case JsonObject call when call.Find("fn") is not null:
                return ReadCall(node, call);
            case JsonObject reference when reference.Find("ref") is { } part:
                return Expect.String(node.With(part.Value), "ref", faults.Owner, faults.All) is { } target ? _paths.FindReference(node.With(target), target.Value) : null;
            default:
                faults.Wrong(node, "a string, Boolean or whole number, or an object with 'ref' or 'fn'", name);
                return null;
        }
    }

    public EndpointExpression? Read(SpecNode node, EndpointType type, string name)
    {
        if (Read(node, name) is not { } value)
            return null;

        if (value.Type == type)
            return value;

        faults.WrongType(node, type, value.Type, name);
        return null;
    }

    public EndpointExpression? ReadCall(SpecNode node, JsonObject call)
    {
        if (call.Find("fn") is not { } part)
        {
            faults.All.Report(ProblemKinds.MissingValue, node.Location, "A condition of " + ProblemText.Quote(faults.Owner), "a 'fn'");
            return null;
        }

        var function = node.With(part.Value);
        if (Expect.String(function, "fn", faults.Owner, faults.All) is not { } name)
            return null;

        var argv = call.Find("argv") is { } argument ? Expect.Array(node.With(argument.Value), "argv", faults.Owner, faults.All) : new JsonArray([], node.Value.Span);
        if (argv is null)
            return null;

        var arguments = argv.Items.Select(item => node.With(item)).ToList();
        switch (name.Value)
        {
            case EndpointFunctions.GetAttribute:
                return HasCount(function, name.Value, arguments, 2) ? ReadAttribute(arguments) : null;
            case EndpointFunctions.IsSet:
                return HasCount(function, name.Value, arguments, 1) && Read(arguments[0], name.Value) is { } value
                    ? new EndpointExpression.Call(EndpointFunction.IsSet, new[] { value }.ToEquatableArray(), EndpointType.Boolean)
                    : null;
            case EndpointFunctions.IfThenElse:
                return HasCount(function, name.Value, arguments, 3) && Read(arguments[0], EndpointType.Boolean, name.Value) is { } condition
                    ? ReadAlike(EndpointFunction.IfThenElse, [condition], arguments.Skip(1), name.Value)
                    : null;
            case EndpointFunctions.Coalesce:
                return HasCount(function, name.Value, arguments, Math.Max(arguments.Count, 2)) ? ReadAlike(EndpointFunction.Coalesce, [], arguments, name.Value) : null;
            default:
                return ReadSimple(function, name.Value, arguments);
        }
    }

    private EndpointExpression.Call? ReadSimple(SpecNode function, string name, List<SpecNode> nodes)
    {
        if (EndpointFunctions.Find(name) is not { } signature)
        {
            faults.Unknown(ProblemKinds.UnknownEndpointFunction, ProblemKinds.UnknownEndpointFunctionWithNearest, function.Location, name, EndpointFunctions.Names);
            return null;
        }

        if (!HasCount(function, name, nodes, signature.Arguments.Count))
            return null;

        var arguments = nodes.Zip(signature.Arguments, (node, type) => Read(node, type, name)).OfType<EndpointExpression>().ToEquatableArray();
        return arguments.Count == nodes.Count ? new EndpointExpression.Call(signature.Function, arguments, signature.Result) : null;
    }

    /// <summary>Reads arguments with the type of the first one, which also is the type of the result.</summary>
    private EndpointExpression.Call? ReadAlike(EndpointFunction function, List<EndpointExpression> arguments, IEnumerable<SpecNode> nodes, string name)
    {
        EndpointType? type = null;
        foreach (var node in nodes)
        {
            if ((type is { } known ? Read(node, known, name) : Read(node, name)) is not { } value)
                return null;

            type ??= value.Type;
            arguments.Add(value);
        }

        return new EndpointExpression.Call(function, arguments.ToEquatableArray(), type!.Value);
    }

    private EndpointExpression? ReadAttribute(List<SpecNode> arguments) =>
        Read(arguments[0], EndpointFunctions.GetAttribute) is { } target && Expect.String(arguments[1], EndpointFunctions.GetAttribute, faults.Owner, faults.All) is { } path
            ? _paths.Follow(arguments[1], target, path.Value.Split('.'))
            : null;

    private bool HasCount(SpecNode function, string name, List<SpecNode> arguments, int count)
    {
        if (arguments.Count == count)
            return true;

        faults.All.Report(
            ProblemKinds.WrongValue,
            function.Location,
            "'argv' of " + ProblemText.Quote(name),
            FormattableString.Invariant($"an array of {count}"),
            FormattableString.Invariant($"one of {arguments.Count}"));
        return false;
    }
}
