namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>
/// Finds structures that require themselves. No value of them could ever be built, and what replaces a required member that a
/// response does not have would have no end.
/// </summary>
internal sealed class RequiredRings(ShapeTable table)
{
    private readonly StrongComponents _components = new(structure => FindRequired(structure, table), table.Token);

    /// <summary>Determines whether required members alone lead from a required member's target back to its structure.</summary>
    public bool Close(Shape structure, ShapeReference target) =>
        table.Find(target.Target) is { Type: ShapeType.Structure } shape && _components.AreConnected(structure, shape);

    private static IEnumerable<Shape> FindRequired(Shape structure, ShapeTable table)
    {
        foreach (var member in structure.Members)
        {
            if (member.Target is { } target && member.Traits.Has(TraitIds.Required) && table.Find(target.Target) is { Type: ShapeType.Structure } shape)
                yield return shape;
        }
    }
}
