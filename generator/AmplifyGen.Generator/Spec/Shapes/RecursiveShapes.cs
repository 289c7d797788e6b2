namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>Finds the shapes whose values can contain another value of the same shape, and so be of any depth.</summary>
internal sealed class RecursiveShapes(ShapeTable table)
{
    private readonly StrongComponents _components = new(shape => FindTargets(shape, table), table.Token);

    public bool Contains(Shape shape) => FindTargets(shape, table).Any(target => _components.AreConnected(shape, target));

    private static IEnumerable<Shape> FindTargets(Shape shape, ShapeTable table)
    {
        foreach (var member in shape.Members)
        {
            if (member.Target is { } reference && table.Find(reference.Target) is { } target)
                yield return target;
        }
    }
}
