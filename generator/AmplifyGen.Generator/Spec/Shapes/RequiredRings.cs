namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>
/// Finds structures that require themselves. Their values can never be built, and the replacement of a required member that is missing in a
/// response would be endless.
/// </summary>
internal sealed class RequiredRings(ShapeTable table)
{
    private readonly StrongComponents _components = new(structure => FindRequired(structure, table), table.Token);

    /// <summary>Determines whether required members lead from the target of a required member back to its structure.</summary>
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
