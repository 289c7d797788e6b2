namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>
/// A shape of a model, in Smithy's vocabulary, before any decision about C#. All formats are read into shapes: the reader of another format
/// converts it to Smithy's traits.
/// </summary>
internal class Shape(string id, ShapeType type)
{
    /// <summary>Up to this size, a sequential search is faster than a table. Most shapes are smaller.</summary>
    private const int TableThreshold = 12;

    private List<ShapeMember> _members = [];
    private Dictionary<string, ShapeMember>? _table;
    private int _tableCount;

    /// <summary>Gets the absolute id: <c>namespace#Name</c>.</summary>
    public string Id { get; } = id;

    public ShapeType Type { get; } = type;

    /// <summary>Gets the name without its namespace.</summary>
    public string Name { get; } = id.Substring(id.IndexOf('#') + 1);

    /// <summary>Gets the location of the id; <c>null</c> for a shape of Smithy's prelude.</summary>
    public SpecLocation? IdLocation { get; init; }

    public SpecLocation? TypeLocation { get; init; }

    /// <summary>Gets or sets the traits of the shape and, after completion, those of its mixins.</summary>
    public TraitSet Traits { get; set; } = new();

    /// <summary>
    /// Gets the members in the model's order: those of a structure, the values of an enum, the <c>member</c> of a list, the <c>key</c> and
    /// <c>value</c> of a map. After completion, they include those of mixins, except a mixin that only this shape uses, which loses its own.
    /// </summary>
    public List<ShapeMember> Members
    {
        get => _members;
        set
        {
            _members = value;
            _table = null;
        }
    }

    public List<ShapeReference> Mixins { get; } = [];

    /// <summary>Gets the faults of the shape itself.</summary>
    public Faults Faults { get; } = new();

    public ShapeMember? FindMember(string name)
    {
        if (Members.Count <= TableThreshold)
            return Members.Find(member => string.Equals(member.Name, name, StringComparison.Ordinal));

        // While a shape is read, members are searched for and added alternately.
        if (_table is null || _tableCount != Members.Count)
            _table = CreateTable();

        return _table.TryGetValue(name, out var found) ? found : null;
    }

    private Dictionary<string, ShapeMember> CreateTable()
    {
        var table = new Dictionary<string, ShapeMember>(Members.Count, StringComparer.Ordinal);
        foreach (var member in Members)
        {
            if (!table.ContainsKey(member.Name))
                table.Add(member.Name, member);
        }

        _tableCount = Members.Count;
        return table;
    }
}

internal sealed class ShapeMember(string name, SpecLocation location, ShapeReference? target)
{
    public string Name { get; } = name;

    /// <summary>Gets the location of the name.</summary>
    public SpecLocation Location { get; } = location;

    /// <summary>Gets the target; <c>null</c> if the model has none, which is a fault that is already reported.</summary>
    public ShapeReference? Target { get; } = target;

    public TraitSet Traits { get; private init; } = new();

    public ShapeMember Copy() => new(Name, Location, Target) { Traits = Traits.Copy() };

    /// <summary>Returns the member merged with a lower one of the same name, whose traits apply if this one does not have them. Neither member can be used any more.</summary>
    public ShapeMember Above(ShapeMember lower) => new(Name, Location, Target) { Traits = TraitSet.Join(lower.Traits, Traits) };
}

/// <param name="Location">The location of the target's name.</param>
internal sealed record ShapeReference(string Target, SpecLocation Location);

internal sealed class OperationShape(string id) : Shape(id, ShapeType.Operation)
{
    public ShapeReference? Input { get; set; }

    public ShapeReference? Output { get; set; }

    public List<ShapeReference> Errors { get; } = [];
}

internal sealed class ResourceShape(string id) : Shape(id, ShapeType.Resource)
{
    /// <summary>Gets the operations, including those of the resource's life cycle.</summary>
    public List<ShapeReference> Operations { get; } = [];

    public List<ShapeReference> Resources { get; } = [];
}

internal sealed class ServiceShape(string id) : Shape(id, ShapeType.Service)
{
    public string Version { get; set; } = "";

    public List<ShapeReference> Operations { get; } = [];

    public List<ShapeReference> Resources { get; } = [];

    /// <summary>Gets the errors that all operations have in common.</summary>
    public List<ShapeReference> Errors { get; } = [];

    /// <summary>Gets the other files that define the service in the same way.</summary>
    public List<SpecDocument> Repeats { get; } = [];

    /// <summary>Gets the names within this service by shape id.</summary>
    public Dictionary<string, Renaming> Rename { get; } = new(StringComparer.Ordinal);
}

/// <param name="IdLocation">The location of the shape's id.</param>
/// <param name="Node">The name in the model.</param>
internal sealed record Renaming(string Name, SpecLocation IdLocation, SpecNode Node);
