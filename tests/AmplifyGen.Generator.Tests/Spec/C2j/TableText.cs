using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>
/// Writes all that a table says of a service's operations, one fact a line, so that two tables can be compared. A shape that makes no C#
/// type is written by its content wherever it is targeted, since formats differ in its name and in whether it or the member has a trait.
/// </summary>
internal sealed class TableText
{
    /// <summary>What no <c>service-2.json</c> has: defaults, endpoint rules, pages, waiters, and what only the files' own tools read.</summary>
    private static readonly string[] OnlyInSmithy =
    [
        TraitIds.Default, TraitIds.Title, TraitIds.Enum, TraitIds.EnumValue, TraitIds.AwsService, TraitIds.SigV4, TraitIds.Readonly, TraitIds.AwsQueryError,
        TraitIds.EndpointRuleSet, TraitIds.EndpointBdd, TraitIds.Paginated, TraitIds.Waitable,
    ];

    private static readonly HashSet<string> Known =
    [
        .. typeof(TraitIds).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Except(OnlyInSmithy, StringComparer.Ordinal),
    ];

    private static readonly HashSet<string> Bindings =
    [
        TraitIds.HttpLabel, TraitIds.HttpQuery, TraitIds.HttpQueryParams, TraitIds.HttpHeader, TraitIds.HttpPrefixHeaders, TraitIds.HttpPayload,
        TraitIds.HttpResponseCode, TraitIds.HostLabel,
    ];

    private readonly ShapeTable _table;
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private TableText(ShapeTable table) => _table = table;

    public static SortedSet<string> Of(ShapeTable table)
    {
        var text = new TableText(table);
        foreach (var service in table.Shapes.OfType<ServiceShape>())
            text.Write(service);

        return text._lines;
    }

    private void Write(ServiceShape service)
    {
        var problems = new ProblemSet();
        var identity = new IdentityReader(service, problems).Read(service.IdLocation!.Value.Document)!;
        Assert.Empty(problems.ToSortedArray());
        _lines.Add($"service {identity.Name} {identity.Namespace} {identity.Version} {identity.SdkId} {identity.SigningName} {identity.EndpointPrefix}");
        Write("service", [service.Traits]);

        var faults = new Faults();
        foreach (var operation in ServiceOperations.Find(service, _table, faults))
            Write(operation);

        Assert.True(faults.IsEmpty);
    }

    private void Write(OperationShape operation)
    {
        Write(operation.Id, [operation.Traits]);
        var unit = new ShapeReference(Prelude.UnitId, operation.IdLocation!.Value);
        _lines.Add(operation.Id + " input " + Target(operation.Input ?? unit));
        _lines.Add(operation.Id + " output " + Target(operation.Output ?? unit));
        foreach (var error in operation.Errors)
            _lines.Add(operation.Id + " error " + Target(error));
    }

    private string Target(ShapeReference reference)
    {
        var shape = _table.Find(reference.Target)!;
        switch (shape.Type)
        {
            case ShapeType.List:
                return $"list({Part(shape, "member")})";
            case ShapeType.Map:
                return $"map({Part(shape, "key")}, {Part(shape, "value")})";
            case ShapeType.Structure or ShapeType.Union or ShapeType.Enum:
            case ShapeType.String when shape.Traits.Has(TraitIds.Enum):
                if (_seen.Add(shape.Id))
                    WriteType(shape);

                return shape.Id;
            default:
                return shape.Type.ToSmithyName();
        }
    }

    private string Part(Shape shape, string name)
    {
        var part = shape.FindMember(name)!;
        var target = _table.Find(part.Target!.Target)!;
        var traits = Effective([part.Traits, target.Traits]).Where(static trait => trait.Id is not TraitIds.Documentation);
        return Target(part.Target) + (IsType(target) ? "" : string.Concat(traits.Select(static trait => " " + trait.Id + "=" + CanonicalJson.Of(trait))));
    }

    private void WriteType(Shape shape)
    {
        Write(shape.Id, [shape.Traits]);
        if (shape.Type is ShapeType.Enum or ShapeType.String)
        {
            _lines.Add(shape.Id + " values " + string.Join(" ", Values(shape)));
            return;
        }

        _lines.Add(shape.Id + " is " + shape.Type.ToSmithyName());
        foreach (var member in shape.Members)
        {
            var id = shape.Id + "$" + member.Name;
            var target = _table.Find(member.Target!.Target)!;
            _lines.Add(id + " target " + Target(member.Target));
            Write(id, IsType(target) ? [member.Traits] : [member.Traits, target.Traits]);
        }
    }

    private static bool IsType(Shape shape) =>
        shape.Type is ShapeType.Structure or ShapeType.Union or ShapeType.Enum || shape.Traits.Has(TraitIds.Enum);

    private static IEnumerable<string> Values(Shape shape) => shape.Traits.Find(TraitIds.Enum)?.Node.Value is JsonArray array
        ? array.Items.Select(static item => ((JsonString)((JsonObject)item).Find("value")!.Value).Value)
        : shape.Members.Select(static member => ((JsonString)member.Traits.Find(TraitIds.EnumValue)!.Node.Value).Value);

    private void Write(string owner, TraitSet[] sets)
    {
        foreach (var trait in Effective(sets))
            _lines.Add(owner + " " + trait.Id + " " + CanonicalJson.Of(trait));
    }

    /// <summary>A member's own trait holds before its target's; a name in JSON says nothing where a member is bound elsewhere.</summary>
    private static IEnumerable<Trait> Effective(TraitSet[] sets) => sets
        .SelectMany(static set => set.All)
        .Where(static trait => Known.Contains(trait.Id))
        .Where(trait => trait.Id is not TraitIds.JsonName || !sets[0].All.Any(static other => Bindings.Contains(other.Id)))
        .DistinctBy(static trait => trait.Id, StringComparer.Ordinal)
        .OrderBy(static trait => trait.Id, StringComparer.Ordinal);
}
