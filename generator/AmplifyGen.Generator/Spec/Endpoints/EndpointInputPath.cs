using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.JmesPath;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reads a path through the input of an operation, in the subset of JMESPath that endpoint rules use.</summary>
/// <param name="node">The node with the path.</param>
internal sealed class EndpointInputPath(PathShapes shapes, string inputId, string owner, SpecNode node, Faults faults)
{
    public PathModel? ReadMember(string memberName, EndpointType type) => Bind(new PathSyntax.Field(memberName, 0, 0), type);

    public PathModel? Read(string path, EndpointType type)
    {
        if (PathParser.Parse(path, out _) is { } syntax && IsPath(syntax))
            return Bind(syntax, type);

        Expect.Wrong(node, "a path of names, such as 'Table.Name', with '[*]', '[]', '*', '[a, b]' and 'keys(…)'", "path", owner, faults);
        return null;
    }

    private static bool IsPath(PathSyntax syntax) => syntax switch
    {
        PathSyntax.Current or PathSyntax.Field => true,
        PathSyntax.Chain chain => IsPath(chain.Left) && IsPath(chain.Right),
        PathSyntax.Projection projection => IsPath(projection.Left) && IsPath(projection.Right),
        PathSyntax.ValueProjection projection => IsPath(projection.Left) && IsPath(projection.Right),
        PathSyntax.Flatten flatten => IsPath(flatten.Operand),
        PathSyntax.MultiList list => Array.TrueForAll(list.Items, IsPath),
        PathSyntax.Call { Name: "keys", Arguments: [var argument] } => IsPath(argument),
        _ => false,
    };

    private PathModel? Bind(PathSyntax syntax, EndpointType type)
    {
        var input = new PathModel.Root("input", new PathType.Structure(inputId, ""));
        if (new PathBinder(shapes).Bind(syntax, input) is { } path && path.Type == TypeOf(type))
            return path;

        Expect.Wrong(node, "a path to " + EndpointTypes.Describe(type) + " in the input", "path", owner, faults);
        return null;
    }

    private static PathType? TypeOf(EndpointType type) => type switch
    {
        EndpointType.Text => new PathType.Text(),
        EndpointType.Boolean => new PathType.Boolean(),
        EndpointType.TextList => new PathType.List(new PathType.Text()),
        _ => null,
    };
}
