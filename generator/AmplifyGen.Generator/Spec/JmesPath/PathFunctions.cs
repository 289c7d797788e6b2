using System.Globalization;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>
/// Binds function calls. The methods have the semantics of JMESPath's functions, with one exception: if an argument is <c>null</c> and
/// JMESPath fails with an error, the result is <c>null</c>.
/// </summary>
internal sealed class PathFunctions(PathBinder binder)
{
    private static readonly PathType Text = new PathType.Text();

    /// <summary>The functions of JMESPath whose result has no type in the model.</summary>
    private static readonly string[] Untyped = ["merge", "type"];

    private static readonly string[] OfOneArgument =
    [
        "abs", "avg", "ceil", "floor", "keys", "length", "max", "min", "reverse", "sort", "sum", "to_array", "to_number", "to_string", "values",
    ];

    private static readonly string[] OfTwoArguments = ["contains", "ends_with", "join", "map", "max_by", "min_by", "sort_by", "starts_with"];

    public PathModel? Bind(PathSyntax.Call call, PathModel node)
    {
        if (Array.IndexOf(Untyped, call.Name) >= 0)
            return binder.Refuse(call, "the function " + ProblemText.Quote(call.Name));

        if (string.Equals(call.Name, "not_null", StringComparison.Ordinal))
            return BindNotNull(call, node);

        var arity = Array.IndexOf(OfOneArgument, call.Name) >= 0 ? 1 : Array.IndexOf(OfTwoArguments, call.Name) >= 0 ? 2 : 0;
        if (arity == 0)
            return binder.Fail(call, "there is no function " + ProblemText.Quote(call.Name));

        if (call.Arguments.Length != arity)
            return binder.Fail(call, ProblemText.Quote(call.Name) + " takes " + arity.ToString(CultureInfo.InvariantCulture) + (arity == 1 ? " argument" : " arguments"));

        if (call.Name is "map" or "sort_by" or "min_by" or "max_by")
            return BindEach(call, node);

        return binder.BindAll(call.Arguments, node) is { } arguments
            ? BindPlain(call, arguments) ?? binder.Fail(call, ProblemText.Quote(call.Name) + " cannot be called with " + string.Join(" and ", arguments.Select(static argument => PathTypes.Describe(argument.Type))))
            : null;
    }

    /// <returns><c>null</c> if the function does not support values of these types.</returns>
    private static PathModel? BindPlain(PathSyntax.Call call, IReadOnlyList<PathModel> arguments)
    {
        var first = arguments[0];
        switch (call.Name, first.Type)
        {
            case ("length", PathType.Text or PathType.List or PathType.Map):
                return Call("Length", new PathType.Whole(), first);
            case ("contains", PathType.Text) when arguments[1].Type is PathType.Text:
            case ("starts_with" or "ends_with", PathType.Text) when arguments[1].Type is PathType.Text:
                return Call(MethodOf(call.Name), new PathType.Boolean(), first, arguments[1]);
            case ("contains", PathType.List { Element.IsPlain: true } list):
                return PathTypes.Adapt(arguments[1], list.Element) is { } item ? Call("Contains", new PathType.Boolean(), first, item) : null;
            case ("join", PathType.Text) when arguments[1].Type is PathType.List { Element: PathType.Text }:
                return Call("Join", Text, first, arguments[1]);
            case ("keys", PathType.Map map):
                return new PathModel.Keys(first, map.Model, new PathType.List(Text));
            case ("values", PathType.Map map):
                return new PathModel.Values(first, map.Model, new PathType.List(PathType.Of(map.Model.Value)));
            case ("reverse", PathType.Text or PathType.List):
                return Call("Reverse", first.Type, first);
            case ("sort", PathType.List { Element: PathType.Text or { IsNumber: true } }):
                return Call("Sort", first.Type, first);
            case ("max" or "min", PathType.List { Element: PathType.Text or { IsNumber: true } } list):
                return Call(MethodOf(call.Name), list.Element, first);
            case ("sum", PathType.List { Element.IsNumber: true } list):
                return Call("Sum", list.Element, first);
            case ("avg", PathType.List { Element.IsNumber: true }):
                return Call("Average", new PathType.Real(), first);
            case ("abs", { IsNumber: true }):
                return Call("Abs", first.Type, first);
            case ("ceil" or "floor", PathType.Real):
                return Call(MethodOf(call.Name), first.Type, first);
            case ("ceil" or "floor", PathType.Whole):
            case ("to_number", { IsNumber: true }):
            case ("to_array", PathType.List):
                return first;
            case ("to_string", PathType.Text):
                return new PathModel.FirstNotNull(new[] { first, new PathModel.TextLiteral("null") }.ToEquatableArray(), Text);
            case ("to_number", PathType.Text):
                return Call("ToNumber", new PathType.Real(), first);
            case ("to_array", not PathType.Null):
                return PathLiterals.ListOf(node: null, [first]);
            default:
                return null;
        }
    }

    private PathModel? BindNotNull(PathSyntax.Call call, PathModel node)
    {
        if (call.Arguments.Length == 0)
            return binder.Fail(call, "'not_null' takes at least one argument");

        if (binder.BindAll(call.Arguments, node) is not { } items)
            return null;

        // A list of the values finds their common type.
        return PathLiterals.ListOf(node: null, items) is { Type: PathType.List list } values
            ? new PathModel.FirstNotNull(values.Items, list.Element)
            : binder.Fail(call, "the arguments of 'not_null' have different types");
    }

    private PathModel? BindEach(PathSyntax.Call call, PathModel node)
    {
        var isMap = string.Equals(call.Name, "map", StringComparison.Ordinal);
        var (list, applied) = isMap ? (call.Arguments[1], call.Arguments[0]) : (call.Arguments[0], call.Arguments[1]);
        if (applied is not PathSyntax.Reference reference)
            return binder.Fail(applied, ProblemText.Quote(call.Name) + " takes an expression behind '&' here");

        return binder.Bind(list, node) is { } source ? binder.AsList(list, source, MakeEach) : null;

        PathModel? MakeEach(PathModel value, PathType.List type)
        {
            if (binder.Bind(reference.Operand, new PathModel.Current(type.Element)) is not { } body)
                return null;

            if (isMap)
                return new PathModel.CallEach("Map", value, body, new PathType.List(body.Type));

            if (body.Type is not (PathType.Text or { IsNumber: true }))
                return binder.Fail(reference, "a text or a number was expected, but this is " + PathTypes.Describe(body.Type));

            return new PathModel.CallEach(MethodOf(call.Name), value, body, call.Name is "sort_by" ? type : type.Element);
        }
    }

    private static PathModel.Call Call(string method, PathType type, params PathModel[] arguments) => new(method, arguments.ToEquatableArray(), type);

    /// <summary>Returns <c>StartsWith</c> for <c>starts_with</c>.</summary>
    private static string MethodOf(string name) =>
        string.Concat(name.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
