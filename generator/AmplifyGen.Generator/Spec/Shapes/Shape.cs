namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>
/// A shape as a model states it, in Smithy's vocabulary, before any decision about C#. Every format is read into these: a reader
/// of another format states what it finds as Smithy's traits.
/// </summary>
internal class Shape(string id, ShapeType type)
{
    /// <summary>The absolute id: <c>namespace#Name</c>.</summary>
    public string Id { get; } = id;

    public ShapeType Type { get; } = type;

    /// <summary>The name without its namespace.</summary>
    public string Name { get; } = id.Substring(id.IndexOf('#') + 1);

    /// <summary>Where the id stands; <c>null</c> for a shape of Smithy's prelude.</summary>
    public SpecLocation? IdLocation { get; init; }

    public SpecLocation? TypeLocation { get; init; }

    public TraitSet Traits { get; } = new();

    /// <summary>The named slots in the model's order: those of a structure, the values of an enum, a list's <c>member</c>, a map's <c>key</c> and <c>value</c>.</summary>
    public List<ShapeMember> Members { get; } = [];

    public List<ShapeReference> Mixins { get; } = [];

    /// <summary>What is wrong with the shape's own statement.</summary>
    public Faults Faults { get; } = new();

    public ShapeMember? FindMember(string name) =>
        Members.Find(member => string.Equals(member.Name, name, StringComparison.Ordinal));
}

internal sealed class ShapeMember(string name, SpecLocation location, ShapeReference? target)
{
    public string Name { get; } = name;

    /// <summary>Where the name stands.</summary>
    public SpecLocation Location { get; } = location;

    /// <summary><c>null</c> where the model states none, which is a fault already reported.</summary>
    public ShapeReference? Target { get; } = target;

    public TraitSet Traits { get; private init; } = new();

    public ShapeMember Copy() => new(Name, Location, Target) { Traits = Traits.Copy() };
}

/// <param name="Location">Where the target is named.</param>
internal sealed record ShapeReference(string Target, SpecLocation Location);

internal sealed class OperationShape(string id) : Shape(id, ShapeType.Operation)
{
    public ShapeReference? Input { get; set; }

    public ShapeReference? Output { get; set; }

    public List<ShapeReference> Errors { get; } = [];
}

internal sealed class ResourceShape(string id) : Shape(id, ShapeType.Resource)
{
    /// <summary>Those of the resource's life cycle included.</summary>
    public List<ShapeReference> Operations { get; } = [];

    public List<ShapeReference> Resources { get; } = [];
}

internal sealed class ServiceShape(string id) : Shape(id, ShapeType.Service)
{
    public string Version { get; set; } = "";

    public List<ShapeReference> Operations { get; } = [];

    public List<ShapeReference> Resources { get; } = [];

    /// <summary>Errors common to all operations.</summary>
    public List<ShapeReference> Errors { get; } = [];

    /// <summary>Names within this service by shape id.</summary>
    public Dictionary<string, string> Rename { get; } = new(StringComparer.Ordinal);
}
