using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>
/// A C2J file and the ids of its shapes. C2J names have no namespace, and operations have separate names. As ids they share one
/// namespace, so a shape with the name of an operation becomes <c>NameShape</c>, like in AWS's Smithy models.
/// </summary>
internal sealed class C2jFile
{
    private readonly string _namespace;
    private readonly HashSet<string> _names;
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    public C2jFile(SpecDocument document, string @namespace, JsonObject operations, JsonObject shapes, NearestNames nearest)
    {
        Document = document;
        Operations = operations;
        Shapes = shapes;
        Nearest = nearest;
        Keys = new KeyCheck(document, nearest);
        _namespace = @namespace;
        _names = new HashSet<string>(operations.Members.Concat(shapes.Members).Select(static entry => entry.Name), StringComparer.Ordinal);
        foreach (var entry in shapes.Members.Where(entry => operations.Find(entry.Name) is not null))
            _renamed.Add(entry.Name, Take(entry.Name, "Shape"));
    }

    public SpecDocument Document { get; }

    public JsonObject Operations { get; }

    public JsonObject Shapes { get; }

    public NearestNames Nearest { get; }

    public KeyCheck Keys { get; }

    public static bool IsName(string text) => text.Length > 0 && text.IndexOf('#') < 0 && text.IndexOf('$') < 0;

    public string IdOfOperation(string name) => ToId(name);

    public string IdOfShape(string name) => ToId(_renamed.TryGetValue(name, out var renamed) ? renamed : name);

    /// <summary>Returns the id of the service. Nothing refers to a service, so all other names take precedence.</summary>
    public string IdOfService(string name) => ToId(_names.Contains(name) ? Take(name, "Service") : name);

    public ShapeReference CreateReference(JsonString name) => new(IdOfShape(name.Value), Document.At(name.Span));

    /// <summary>Returns the type of a shape from its definition only; <c>null</c> if it has no known type.</summary>
    public ShapeType? FindType(string name) => FindDefinition(name) is { } definition ? C2jTypes.Find(definition) : null;

    public JsonObject? FindDefinition(string name) => Shapes.Find(name)?.Value as JsonObject;

    private string ToId(string name) => _namespace + "#" + name;

    private string Take(string name, string suffix)
    {
        do
            name += suffix;
        while (!_names.Add(name));

        return name;
    }
}
