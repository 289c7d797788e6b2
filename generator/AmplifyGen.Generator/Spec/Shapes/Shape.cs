namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>
/// A shape as a model states it, in Smithy's vocabulary, before any decision about C#. Every format is read into these: a reader
/// of another format states what it finds as Smithy's traits.
/// </summary>
internal class Shape(string id, ShapeType type)
{
    /// <summary>Up to here a search in sequence is faster than a table, and most shapes are smaller.</summary>
    private const int TableThreshold = 12;

    private List<ShapeMember> _members = [];
    private Dictionary<string, ShapeMember>? _table;
    private int _tableCount;

    /// <summary>Gets the absolute id: <c>namespace#Name</c>.</summary>
    public string Id { get; } = id;

    public ShapeType Type { get; } = type;

    /// <summary>Gets the name without its namespace.</summary>
    public string Name { get; } = id.Substring(id.IndexOf('#') + 1);

    /// <summary>Where the id stands; <c>null</c> for a shape of Smithy's prelude.</summary>
    public SpecLocation? IdLocation { get; init; }

    public SpecLocation? TypeLocation { get; init; }

    /// <summary>Its own, and once it is complete those of its mixins.</summary>
    public TraitSet Traits { get; set; } = new();

    /// <summary>
    /// Gets the named slots in the model's order: those of a structure, the values of an enum, a list's <c>member</c>, a map's <c>key</c> and
    /// <c>value</c>. A mixin that one shape alone uses has its own; other shapes have those of their mixins too, once they are complete.
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

    /// <summary>What is wrong with the shape's own statement.</summary>
    public Faults Faults { get; } = new();

    public ShapeMember? FindMember(string name)
    {
        if (Members.Count <= TableThreshold)
            return Members.Find(member => string.Equals(member.Name, name, StringComparison.Ordinal));

        // While a shape is read its members are looked for and added by turns.
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

    /// <summary>Where the name stands.</summary>
    public SpecLocation Location { get; } = location;

    /// <summary><c>null</c> where the model states none, which is a fault already reported.</summary>
    public ShapeReference? Target { get; } = target;

    public TraitSet Traits { get; private init; } = new();

    public ShapeMember Copy() => new(Name, Location, Target) { Traits = Traits.Copy() };

    /// <summary>Returns the member on top of another of its name, whose traits hold where this one does not have them. Neither may be used any more.</summary>
    public ShapeMember Above(ShapeMember lower) => new(Name, Location, Target) { Traits = TraitSet.Join(lower.Traits, Traits) };
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

    /// <summary>Gets the other files that define the service, equally.</summary>
    public List<SpecDocument> Repeats { get; } = [];

    /// <summary>Names within this service by shape id.</summary>
    public Dictionary<string, Renaming> Rename { get; } = new(StringComparer.Ordinal);
}

/// <param name="IdLocation">Where the shape is named.</param>
/// <param name="Node">The name as the model gives it.</param>
internal sealed record Renaming(string Name, SpecLocation IdLocation, SpecNode Node);
