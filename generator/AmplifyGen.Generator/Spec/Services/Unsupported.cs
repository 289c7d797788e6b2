using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>What a model can ask for and AmplifyGen does not support yet. To support something is to remove it here.</summary>
internal static class Unsupported
{
    /// <summary>Traits of an operation that change its request.</summary>
    public static readonly string[] OperationTraits =
    [
        TraitIds.HttpChecksumRequired, TraitIds.AwsHttpChecksum, TraitIds.RequestCompression, TraitIds.UnsignedPayload,
    ];

    public static string Describe(ShapeType type) => type switch
    {
        ShapeType.Document => "documents",
        ShapeType.BigInteger => "bigIntegers",
        ShapeType.BigDecimal => "bigDecimals",
        ShapeType.IntEnum => "intEnums",
        _ => "shapes of type " + type.ToSmithyName(),
    };

    public static void Refuse(TraitSet traits, string[] ids, Faults faults)
    {
        foreach (var trait in traits.All)
        {
            if (Array.IndexOf(ids, trait.Id) >= 0)
                faults.Refuse(trait.Id, trait.NameLocation);
        }
    }
}
