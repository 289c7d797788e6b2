using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>
/// Resolves the names of an expression in the model and gives each part a type. JMESPath itself does this at run time, and returns
/// <c>null</c> for a name that does not exist; here that is a fault.
/// </summary>
internal sealed class PathBinder(PathShapes shapes)
{
    /// <summary>Gets the first fault; <c>null</c> if the expression is valid.</summary>
    public PathFault? Fault { get; private set; }

    /// <param name="node">The node that the expression applies to.</param>
    public PathModel? Bind(PathSyntax syntax, PathModel node) => syntax switch
    {
        PathSyntax.Current => node,
        PathSyntax.Field field => new PathNames(shapes, this).Bind(field, node),
        PathSyntax.Literal literal => PathLiterals.Read(literal.Value) ?? Refuse(syntax, "objects and lists of different things as literals"),
        PathSyntax.Chain chain => Bind(chain.Left, node) is { } left ? Bind(chain.Right, left) : null,
        PathSyntax.Index index => AsList(syntax, node, (list, type) => new PathModel.Index(list, index.Value, type.Element)),
        PathSyntax.Slice slice => AsList(syntax, node, (list, type) => new PathModel.Slice(list, slice.First, slice.Last, slice.Step, type)),
        PathSyntax.Flatten flatten => BindFlatten(flatten, node),
        PathSyntax.Projection projection => Bind(projection.Left, node) is { } source ? Project(projection.Left, source, projection.Right) : null,
        PathSyntax.ValueProjection projection => BindValues(projection, node),
        PathSyntax.Filter filter => BindFilter(filter, node),
        _ when IsName(node) => BindMany(syntax, node),
        _ => BindMany(syntax, new PathModel.Current(node.Type)) is { } body ? new PathModel.Let(node, body) : null,
    };

    /// <summary>Binds an expression that is used only as a condition. Its parts can be of different types.</summary>
    public PathModel? BindCondition(PathSyntax syntax, PathModel node)
    {
        switch (syntax)
        {
            case PathSyntax.And or PathSyntax.Or or PathSyntax.Not when !IsName(node):
                return BindCondition(syntax, new PathModel.Current(node.Type)) is { } body ? new PathModel.Let(node, body) : null;
            case PathSyntax.And and:
                return BindBoth(and.Left, and.Right, node, BindCondition) is var (left, right) ? new PathModel.And(left, right, new PathType.Boolean()) : null;
            case PathSyntax.Or or:
                return BindBoth(or.Left, or.Right, node, BindCondition) is var (first, second) ? new PathModel.Or(first, second, new PathType.Boolean()) : null;
            case PathSyntax.Not not:
                return BindCondition(not.Operand, node) is { } operand ? new PathModel.Not(operand) : null;
            default:
                return Bind(syntax, node) is { } value ? ToCondition(value) : null;
        }
    }

    /// <summary>Reports what does not fit the model.</summary>
    public PathModel? Fail(PathSyntax syntax, string message)
    {
        Fault ??= new PathFault(syntax.Start, syntax.Length, message);
        return null;
    }

    /// <summary>Reports an expression that is valid in JMESPath, but has no type here.</summary>
    public PathModel? Refuse(PathSyntax syntax, string feature)
    {
        Fault ??= new PathFault(syntax.Start, syntax.Length, feature) { IsUnsupported = true };
        return null;
    }

    /// <summary>Applies a function to a list. The result for <c>null</c> is <c>null</c>.</summary>
    public PathModel? AsList(PathSyntax syntax, PathModel value, Func<PathModel, PathType.List, PathModel?> make) => value.Type switch
    {
        PathType.List list => make(value, list),
        PathType.Null => value,
        _ => Fail(syntax, "a list was expected, but this is taken of " + PathTypes.Describe(value.Type)),
    };

    /// <summary>Binds an expression that uses its node more than once.</summary>
    private PathModel? BindMany(PathSyntax syntax, PathModel node)
    {
        switch (syntax)
        {
            case PathSyntax.And and:
                return BindBoth(and.Left, and.Right, node, Bind) is var (left, right) ? BindAlternative(syntax, left, right, static (l, r, type) => new PathModel.And(l, r, type)) : null;
            case PathSyntax.Or or:
                return BindBoth(or.Left, or.Right, node, Bind) is var (first, second) ? BindAlternative(syntax, first, second, static (l, r, type) => new PathModel.Or(l, r, type)) : null;
            case PathSyntax.Not:
                return BindCondition(syntax, node);
            case PathSyntax.Comparison comparison:
                return new PathComparisons(this).Bind(comparison, node);
            case PathSyntax.MultiList list:
                return BindAll(list.Items, node) is { } items
                    ? PathLiterals.ListOf(node is PathModel.Current ? node : null, items) ?? Refuse(syntax, "lists of values of different types")
                    : null;
            case PathSyntax.MultiHash hash:
                return BindHash(hash, node);
            case PathSyntax.Call call:
                return new PathFunctions(this).Bind(call, node);
            default:
                return Fail(syntax, "'&' can only be an argument of a function that applies it");
        }
    }

    public IReadOnlyList<PathModel>? BindAll(IEnumerable<PathSyntax> parts, PathModel node)
    {
        var bound = new List<PathModel>();
        foreach (var part in parts)
        {
            if (Bind(part, node) is not { } value)
                return null;

            bound.Add(value);
        }

        return bound;
    }

    private static (PathModel Left, PathModel Right)? BindBoth(PathSyntax left, PathSyntax right, PathModel node, Func<PathSyntax, PathModel, PathModel?> bind) =>
        bind(left, node) is { } first && bind(right, node) is { } second ? (first, second) : null;

    /// <summary>Binds <c>&amp;&amp;</c> and <c>||</c> as values, which are one of the two sides.</summary>
    private PathModel? BindAlternative(PathSyntax syntax, PathModel left, PathModel right, Func<PathModel, PathModel, PathType, PathModel> make)
    {
        if (PathTypes.Join(left.Type, right.Type) is not { } type || PathTypes.Adapt(left, type) is not { } first || PathTypes.Adapt(right, type) is not { } second)
            return Fail(syntax, "one side is " + PathTypes.Describe(left.Type) + " and the other " + PathTypes.Describe(right.Type));

        return type is PathType.Structure or PathType.Hash or PathType.Null ? Refuse(syntax, "'&&' and '||' of objects as values") : make(first, second, type);
    }

    private PathModel? BindFlatten(PathSyntax.Flatten flatten, PathModel node) => Bind(flatten.Operand, node) is { } source
        ? AsList(flatten, source, static (list, type) => type.Element is PathType.List inner ? new PathModel.Flatten(list, inner) : list)
        : null;

    private PathModel? Project(PathSyntax syntax, PathModel source, PathSyntax right) => AsList(syntax, source, (list, type) =>
        Bind(right, new PathModel.Current(type.Element)) is { } body ? new PathModel.Projection(list, body, new PathType.List(body.Type)) : null);

    private PathModel? BindValues(PathSyntax.ValueProjection projection, PathModel node)
    {
        if (Bind(projection.Left, node) is not { } source)
            return null;

        switch (source.Type)
        {
            case PathType.Map map:
                return Project(projection, new PathModel.Values(source, map.Model, new PathType.List(PathType.Of(map.Model.Value))), projection.Right);
            case PathType.Null:
                return source;
            case PathType.Structure or PathType.Hash:
                return Refuse(projection, "'*' on anything but a map");
            default:
                return Fail(projection, "'*' is taken of " + PathTypes.Describe(source.Type));
        }
    }

    private PathModel? BindFilter(PathSyntax.Filter filter, PathModel node) => Bind(filter.Left, node) is { } source
        ? AsList(filter, source, (list, type) => BindCondition(filter.Condition, new PathModel.Current(type.Element)) is { } condition
            ? Project(filter, new PathModel.Filter(list, condition, type), filter.Right)
            : null)
        : null;

    private PathModel? BindHash(PathSyntax.MultiHash hash, PathModel node)
    {
        var fields = hash.Fields.Cast<PathSyntax.HashField>().ToList();
        if (BindAll(fields.Select(static field => field.Value), node) is not { } items)
            return null;

        // If a name occurs more than once, the last value is used.
        var type = new PathType.Hash(fields.Select((field, index) => new PathField(field.Name, items[index].Type)).ToEquatableArray());
        return items.Any(static item => item.Type is PathType.Null)
            ? Refuse(hash, "null as a value of an object")
            : new PathModel.MultiHash(node is PathModel.Current ? node : null, items.ToEquatableArray(), type);
    }

    /// <summary>Determines whether a node can be repeated without cost. The object of an input and an output is never created.</summary>
    private static bool IsName(PathModel node) =>
        node is PathModel.Root or PathModel.Current || (node is PathModel.MultiHash { Node: null } hash && hash.Items.All(static item => item is PathModel.Root));

    private PathModel ToCondition(PathModel value)
    {
        switch (value.Type)
        {
            case PathType.Null:
                return new PathModel.BooleanLiteral(Value: false);
            case PathType.Hash:
                return new PathModel.Not(new PathModel.IsNull(value));
            case PathType.Structure shape:
                // A structure without members is an empty object, which is treated as false.
                var members = shapes.MembersOf(shape.ShapeId);
                var names = members.Any(static member => member.IsRequired) ? [] : members.Select(static member => member.PropertyName);
                return new PathModel.HasMember(value, names.ToEquatableArray());
            default:
                return value;
        }
    }
}
