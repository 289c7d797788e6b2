using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.JmesPath;

namespace AmplifyGen.Generator.Spec.Clients;

/// <summary>Reads the acceptors of a waiter in the formats of Smithy and C2J.</summary>
internal sealed class AcceptorReader(ClientOperation operation, string owner, IReadOnlyList<ErrorModel> errors, Faults faults)
{
    private static readonly string[] SmithyKeys = ["state", "matcher"];
    private static readonly string[] PathKeys = ["path", "expected", "comparator"];

    private readonly PathReader _paths = new(operation.Shapes, faults);

    public AcceptorModel? ReadSmithy(SpecNode node, JsonObject value)
    {
        new KeyCheck(node.Document, operation.Shapes.Nearest).CheckClosed(value, SmithyKeys, "acceptors of " + owner, faults);
        var state = ReadState(node, value);
        if (Require(node, value, "matcher") is not { } part || Expect.Object(part, "matcher", owner, faults) is not { } matcher)
            return null;

        if (matcher.Members.Count != 1)
        {
            Expect.Wrong(part, "an object with one matcher", "matcher", owner, faults);
            return null;
        }

        var match = matcher.Members[0];
        var content = node.With(match.Value);
        switch (match.Name)
        {
            case "success":
                return Expect.Boolean(content, match.Name, owner, faults) is { } flag ? Create(state, Outcome(flag.Value), DescribeOutcome(flag.Value)) : null;
            case "errorType":
                return Expect.String(content, match.Name, owner, faults) is { } error ? CreateError(state, error.Value.Substring(error.Value.IndexOf('#') + 1)) : null;
            case "output":
                return ReadPath(state, content, match.Name, operation.Output);
            case "inputOutput":
                return ReadPath(state, content, match.Name, Exchange());
            default:
                Expect.Wrong(part, "'success', 'errorType', 'output' or 'inputOutput'", "matcher", owner, faults);
                return null;
        }
    }

    public AcceptorModel? ReadC2j(SpecNode node, JsonObject value)
    {
        var state = ReadState(node, value);
        if (Require(node, value, "matcher") is not { } part || Expect.String(part, "matcher", owner, faults) is not { } matcher || Require(node, value, "expected") is not { } expected)
            return null;

        switch (matcher.Value)
        {
            case "error" when expected.Value is JsonBoolean flag:
                return Create(state, Outcome(!flag.Value), DescribeOutcome(!flag.Value));
            case "error":
                return Expect.String(expected, "expected", owner, faults) is { } error ? CreateError(state, error.Value) : null;
            case "status":
                return ReadStatus(state, expected);
            case "path":
                return ReadArgument(state, node, value, expected, PathQuantifier.Value);
            case "pathAll":
                return ReadArgument(state, node, value, expected, PathQuantifier.All);
            case "pathAny":
                return ReadArgument(state, node, value, expected, PathQuantifier.AnyElement);
            default:
                Expect.Wrong(part, "\"path\", \"pathAll\", \"pathAny\", \"status\" or \"error\"", "matcher", owner, faults);
                return null;
        }
    }

    private AcceptorModel? ReadPath(WaiterState? state, SpecNode node, string name, PathModel root)
    {
        if (Expect.Object(node, name, owner, faults) is not { } value)
            return null;

        new KeyCheck(node.Document, operation.Shapes.Nearest).CheckClosed(value, PathKeys, name + " of " + owner, faults);
        if (Require(node, value, "path") is not { } path || Require(node, value, "expected") is not { } expected || Require(node, value, "comparator") is not { } comparator
            || Expect.String(expected, "expected", owner, faults) is not { } text || Expect.String(comparator, "comparator", owner, faults) is not { } how)
        {
            return null;
        }

        switch (how.Value)
        {
            case "stringEquals":
                return Compare(state, path, root, new PathModel.TextLiteral(text.Value), PathQuantifier.Value);
            case "allStringEquals":
                return Compare(state, path, root, new PathModel.TextLiteral(text.Value), PathQuantifier.All);
            case "anyStringEquals":
                return Compare(state, path, root, new PathModel.TextLiteral(text.Value), PathQuantifier.AnyElement);
            case "booleanEquals" when text.Value is "true" or "false":
                return Compare(state, path, root, new PathModel.BooleanLiteral(text.Value is "true"), PathQuantifier.Value);
            case "booleanEquals":
                Expect.Wrong(expected, "\"true\" or \"false\"", "expected", owner, faults);
                return null;
            default:
                Expect.Wrong(comparator, "\"stringEquals\", \"booleanEquals\", \"allStringEquals\" or \"anyStringEquals\"", "comparator", owner, faults);
                return null;
        }
    }

    private AcceptorModel? ReadArgument(WaiterState? state, SpecNode node, JsonObject value, SpecNode expected, PathQuantifier quantifier)
    {
        if (Require(node, value, "argument") is not { } path)
            return null;

        if (expected.Value is JsonString or JsonBoolean or JsonNumber && PathLiterals.Read(expected.Value) is { } literal)
            return Compare(state, path, operation.Output, literal, quantifier);

        Expect.Wrong(expected, "a string, a number, or true or false", "expected", owner, faults);
        return null;
    }

    private AcceptorModel? Compare(WaiterState? state, SpecNode node, PathModel root, PathModel expected, PathQuantifier quantifier)
    {
        if (_paths.Read(node, "path", owner, root) is not { } path)
            return null;

        var type = quantifier is PathQuantifier.Value ? path.Type : (path.Type as PathType.List)?.Element;
        if (type is null || type is PathType.Null || PathTypes.Adapt(expected, type) is not { } adapted)
        {
            var wanted = (quantifier is PathQuantifier.Value ? "" : "a list in which each element is ") + PathTypes.Describe(expected.Type);
            faults.Report(ProblemKinds.MistypedPath, node.Location, "'path' of " + ProblemText.Quote(owner), "its value must be " + wanted + ", but is " + PathTypes.Describe(path.Type));
            return null;
        }

        var where = quantifier switch
        {
            PathQuantifier.All => "every element of ",
            PathQuantifier.AnyElement => "an element of ",
            _ => "",
        };
        return Create(state, new MatcherModel.Path(path, adapted, quantifier), where + ProblemText.Quote(((JsonString)node.Value).Value) + " is " + Describe(expected));
    }

    /// <summary>Reads a status acceptor. Each success has a single status, so a status of success means any success.</summary>
    private AcceptorModel? ReadStatus(WaiterState? state, SpecNode expected)
    {
        HttpStatus.Check(expected, "expected", owner, faults);
        if (expected.Value is not JsonNumber number || !int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return null;

        return code is >= 200 and <= 299
            ? Create(state, Outcome(isSuccess: true), DescribeOutcome(isSuccess: true))
            : Create(state, new MatcherModel.Status(code), "the service returned the status " + number.Text);
    }

    private AcceptorModel? CreateError(WaiterState? state, string name)
    {
        var known = errors.FirstOrDefault(error => string.Equals(error.Code, name, StringComparison.Ordinal) || string.Equals(error.QueryCode, name, StringComparison.Ordinal));
        var codes = new[] { name, known?.Code, known?.QueryCode }.OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray();
        return Create(state, new MatcherModel.Error(codes, known?.Name), "the service returned the error " + ProblemText.Quote(name));
    }

    private static MatcherModel Outcome(bool isSuccess) => isSuccess ? new MatcherModel.Any() : new MatcherModel.Error(EquatableArray<string>.Empty, ExceptionName: null);

    private static string DescribeOutcome(bool isSuccess) => isSuccess ? "the operation succeeded" : "the service returned an error";

    private static string Describe(PathModel expected) => expected switch
    {
        PathModel.TextLiteral text => ProblemText.Quote(text.Value),
        PathModel.BooleanLiteral { Value: true } => "true",
        PathModel.BooleanLiteral => "false",
        PathModel.WholeLiteral whole => whole.Value.ToString(CultureInfo.InvariantCulture),
        _ => "the number that is expected",
    };

    private static AcceptorModel? Create(WaiterState? state, MatcherModel matcher, string description) =>
        state is { } known ? new AcceptorModel(known, matcher, description) : null;

    /// <summary>Returns an object with the input and the output.</summary>
    private PathModel.MultiHash Exchange() => new(
        Node: null,
        new[] { operation.Input, operation.Output }.ToEquatableArray(),
        new PathType.Hash(new[] { new PathField("input", operation.Input.Type), new PathField("output", operation.Output.Type) }.ToEquatableArray()));

    private WaiterState? ReadState(SpecNode node, JsonObject value)
    {
        if (Require(node, value, "state") is not { } state)
            return null;

        switch ((state.Value as JsonString)?.Value)
        {
            case "success":
                return WaiterState.Success;
            case "failure":
                return WaiterState.Failure;
            case "retry":
                return WaiterState.Retry;
            default:
                Expect.Wrong(state, "\"success\", \"failure\" or \"retry\"", "state", owner, faults);
                return null;
        }
    }

    private SpecNode? Require(SpecNode node, JsonObject value, string name)
    {
        if (value.Find(name) is { } part)
            return node.With(part.Value);

        faults.Report(ProblemKinds.MissingValue, node.Location, "An acceptor of " + ProblemText.Quote(owner), "a '" + name + "'");
        return null;
    }
}
