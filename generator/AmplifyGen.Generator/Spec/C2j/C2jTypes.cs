using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Determines the types of C2J shapes. Flags change structures and strings to unions, documents and enums.</summary>
internal static class C2jTypes
{
    /// <summary>A structure with one of these is of another type.</summary>
    public static readonly string[] StructureFlags = ["eventstream", "union", "document"];

    private static readonly Dictionary<string, ShapeType> ByName = new(StringComparer.Ordinal)
    {
        ["structure"] = ShapeType.Structure,
        ["list"] = ShapeType.List,
        ["map"] = ShapeType.Map,
        ["string"] = ShapeType.String,
        ["character"] = ShapeType.String,
        ["boolean"] = ShapeType.Boolean,
        ["byte"] = ShapeType.Byte,
        ["short"] = ShapeType.Short,
        ["integer"] = ShapeType.Integer,
        ["long"] = ShapeType.Long,
        ["float"] = ShapeType.Float,
        ["double"] = ShapeType.Double,
        ["biginteger"] = ShapeType.BigInteger,
        ["bigdecimal"] = ShapeType.BigDecimal,
        ["timestamp"] = ShapeType.Timestamp,
        ["blob"] = ShapeType.Blob,
    };

    public static ShapeType? Find(JsonObject definition)
    {
        if (definition.Find("type")?.Value is not JsonString name || !ByName.TryGetValue(name.Value, out var type))
            return null;

        return type switch
        {
            ShapeType.Structure when Array.Find(StructureFlags, flag => IsSet(definition, flag)) is { } flag => flag is "document" ? ShapeType.Document : ShapeType.Union,
            ShapeType.String when definition.Find("enum") is not null => ShapeType.Enum,
            _ => type,
        };
    }

    public static bool IsNumber(ShapeType? type) => type is ShapeType.Byte or ShapeType.Short or ShapeType.Integer or ShapeType.Long
        or ShapeType.Float or ShapeType.Double or ShapeType.BigInteger or ShapeType.BigDecimal;

    private static bool IsSet(JsonObject definition, string flag) => definition.Find(flag)?.Value is JsonBoolean { Value: true };
}
