using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>
/// Makes a table of C2J say what Smithy's file says where the files differ and where C2J says nothing: the order of members, the
/// documentation of an enum's values. What is generated from both then has to be the same.
/// </summary>
internal sealed class TableAlignment(ShapeTable c2j, ShapeTable smithy)
{
    /// <param name="differences">Lines of <see cref="TableText"/>: an id, what is said of it, and what.</param>
    public void Align(IEnumerable<string> differences)
    {
        foreach (var shape in c2j.Shapes.Where(shape => smithy.Find(shape.Id) is not null))
            AlignMembers(shape, smithy.Find(shape.Id)!);

        // In C2J, rules, pages and waiters are files of their own.
        var service = c2j.Shapes.OfType<ServiceShape>().Single();
        Copy(smithy.Shapes.OfType<ServiceShape>().Single(), service, TraitIds.EndpointRuleSet, TraitIds.Paginated);

        // C2J does not say of every operation that it can be repeated.
        foreach (var operation in c2j.Shapes.OfType<OperationShape>())
            Copy(smithy.Find(operation.Id), operation, TraitIds.Idempotent, TraitIds.Readonly, TraitIds.Paginated, TraitIds.Waitable);

        foreach (var difference in differences.Select(static line => line.Split(' ')))
        {
            if (difference[1] is not "target")
                AlignTrait(difference[0], difference[1]);
        }
    }

    private static void Copy(Shape? from, Shape to, params string[] traitIds)
    {
        foreach (var trait in traitIds.Select(id => from?.Traits.Find(id)).OfType<Trait>())
            to.Traits.Set(trait);
    }

    private static void AlignMembers(Shape shape, Shape model)
    {
        if (shape.Type == ShapeType.Enum && model.Type == ShapeType.Enum)
        {
            shape.Members.Clear();
            shape.Members.AddRange(model.Members);
        }
        else if (shape.Type == ShapeType.Enum && model.Traits.Find(TraitIds.Enum) is { } values)
        {
            AlignValues(shape, values);
            return;
        }

        var order = model.Members.Select(static member => member.Name).ToList();
        shape.Members.Sort((left, right) => order.IndexOf(left.Name).CompareTo(order.IndexOf(right.Name)));
    }

    /// <summary>Of an enum in Smithy's old style, a list in a trait.</summary>
    private static void AlignValues(Shape shape, Trait values)
    {
        var members = shape.Members.ToDictionary(static member => ((JsonString)member.Traits.Find(TraitIds.EnumValue)!.Node.Value).Value, StringComparer.Ordinal);
        shape.Members.Clear();
        foreach (var entry in ((JsonArray)values.Node.Value).Items.Cast<JsonObject>())
        {
            var member = members[((JsonString)entry.Find("value")!.Value).Value];
            shape.Members.Add(member);
            if (entry.Find("documentation") is { } documentation)
                member.Traits.Set(new Trait(TraitIds.Documentation, values.NameLocation, values.Node.With(documentation.Value)));
        }
    }

    private void AlignTrait(string id, string traitId)
    {
        if (Find(smithy, id).FirstOrDefault(set => set.Has(traitId)) is { } source)
            Find(c2j, id).First().Set(source.Find(traitId)!);
    }

    /// <summary>The traits of a shape, or of a member and then of its target.</summary>
    private static IEnumerable<TraitSet> Find(ShapeTable table, string id)
    {
        var parts = id.Split('$');
        var shape = table.Find(parts[0])!;
        if (parts.Length == 1)
            return [shape.Traits];

        var member = shape.FindMember(parts[1])!;
        return [member.Traits, table.Find(member.Target!.Target)!.Traits];
    }
}
