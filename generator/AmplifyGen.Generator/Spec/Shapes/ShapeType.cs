namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>Smithy's types of shapes.</summary>
internal enum ShapeType
{
    Blob,
    Boolean,
    String,
    Enum,
    Byte,
    Short,
    Integer,
    IntEnum,
    Long,
    Float,
    Double,
    BigInteger,
    BigDecimal,
    Timestamp,
    Document,
    List,
    Set,
    Map,
    Structure,
    Union,
    Service,
    Resource,
    Operation,
}

internal static class ShapeTypes
{
    private static readonly Dictionary<string, ShapeType> ByName = Enum.GetValues(typeof(ShapeType))
        .Cast<ShapeType>()
        .ToDictionary(static type => type.ToSmithyName(), StringComparer.Ordinal);

    public static ShapeType? Find(string name) => ByName.TryGetValue(name, out var type) ? type : null;

    public static string ToSmithyName(this ShapeType type)
    {
        var name = type.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
