namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>Finds the shapes that contain something sensitive, at any depth.</summary>
internal sealed class SensitivityIndex(ShapeTable table)
{
    private HashSet<string>? _ids;

    public bool IsIn(Shape shape) => (_ids ??= CreateIndex()).Contains(shape.Id);

    private HashSet<string> CreateIndex()
    {
        var holders = table.Shapes
            .SelectMany(static shape => shape.Members, static (holder, member) => (Holder: holder.Id, Held: member.Target?.Target))
            .Where(static pair => pair.Held is not null)
            .ToLookup(static pair => pair.Held!, static pair => pair.Holder, StringComparer.Ordinal);
        var open = new Queue<string>(table.Shapes.Where(IsSensitive).Select(static shape => shape.Id));
        var found = new HashSet<string>(open, StringComparer.Ordinal);
        while (open.Count > 0)
        {
            foreach (var holder in holders[open.Dequeue()])
            {
                if (found.Add(holder))
                    open.Enqueue(holder);
            }
        }

        return found;
    }

    private static bool IsSensitive(Shape shape) => IsSensitive(shape.Traits) || shape.Members.Exists(static member => IsSensitive(member.Traits));

    private static bool IsSensitive(TraitSet traits) => traits.Has(TraitIds.Sensitive) || traits.Has(TraitIds.Secret);
}
