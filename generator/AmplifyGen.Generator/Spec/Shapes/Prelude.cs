namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>The shapes that all Smithy models have without defining them.</summary>
internal static class Prelude
{
    public const string UnitId = "smithy.api#Unit";

    private const string Namespace = "smithy.api#";

    private static readonly ShapeType[] Simple =
    [
        ShapeType.Blob, ShapeType.Boolean, ShapeType.String, ShapeType.Byte, ShapeType.Short, ShapeType.Integer, ShapeType.Long,
        ShapeType.Float, ShapeType.Double, ShapeType.BigInteger, ShapeType.BigDecimal, ShapeType.Timestamp, ShapeType.Document,
    ];

    private static readonly ShapeType[] Primitive =
    [
        ShapeType.Boolean, ShapeType.Byte, ShapeType.Short, ShapeType.Integer, ShapeType.Long, ShapeType.Float, ShapeType.Double,
    ];

    public static IEnumerable<Shape> CreateShapes()
    {
        foreach (var type in Simple)
            yield return new Shape(Namespace + type, type);

        foreach (var type in Primitive)
            yield return new Shape(Namespace + "Primitive" + type, type);

        yield return new Shape(UnitId, ShapeType.Structure);
    }
}
