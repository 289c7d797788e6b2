namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>Finds the structures that contain a structure, as a member or in a list or map.</summary>
internal sealed class HolderIndex(ShapeTable table)
{
    private ILookup<string, Shape>? _holders;

    /// <returns>The structures, in the order of their ids.</returns>
    public IEnumerable<Shape> Find(Shape structure) => (_holders ??= CreateIndex())[structure.Id];

    private ILookup<string, Shape> CreateIndex() => table.Shapes
        .Where(static shape => shape.Type == ShapeType.Structure)
        .OrderBy(static shape => shape.Id, StringComparer.Ordinal)
        .SelectMany(FindHeld)
        .ToLookup(static pair => pair.HeldId, static pair => pair.Holder, StringComparer.Ordinal);

    private IEnumerable<(string HeldId, Shape Holder)> FindHeld(Shape holder)
    {
        table.Token.ThrowIfCancellationRequested();
        foreach (var member in holder.Members)
        {
            if (member.Target is not { } reference || table.Find(reference.Target) is not { } target)
                continue;

            yield return (target.Id, holder);
            var part = target.Type switch
            {
                ShapeType.List or ShapeType.Set => target.FindMember("member"),
                ShapeType.Map => target.FindMember("value"),
                _ => null,
            };
            if (part?.Target is { } inner)
                yield return (inner.Target, holder);
        }
    }
}
