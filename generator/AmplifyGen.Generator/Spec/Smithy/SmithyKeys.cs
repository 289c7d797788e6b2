using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>The keys that Smithy JSON AST 1.0 and 2.0 define for each of its objects.</summary>
internal static class SmithyKeys
{
    public static readonly string[] Model = ["smithy", "metadata", "shapes"];

    public static readonly string[] Apply = ["type", "traits"];

    public static readonly string[] Member = ["target", "traits"];

    public static readonly string[] Reference = ["target"];

    private static readonly string[] Simple = ["type", "traits", "mixins"];

    private static readonly string[] List = [.. Simple, "member"];

    private static readonly string[] Map = [.. Simple, "key", "value"];

    private static readonly string[] Structure = [.. Simple, "members"];

    private static readonly string[] Operation = [.. Simple, "input", "output", "errors"];

    private static readonly string[] Resource =
    [
        .. Simple, "identifiers", "properties", "create", "put", "read", "update", "delete", "list", "operations", "collectionOperations", "resources",
    ];

    private static readonly string[] Service = [.. Simple, "version", "operations", "resources", "errors", "rename"];

    public static string[] Of(ShapeType type) => type switch
    {
        ShapeType.List or ShapeType.Set => List,
        ShapeType.Map => Map,
        ShapeType.Structure or ShapeType.Union or ShapeType.Enum or ShapeType.IntEnum => Structure,
        ShapeType.Operation => Operation,
        ShapeType.Resource => Resource,
        ShapeType.Service => Service,
        _ => Simple,
    };
}
