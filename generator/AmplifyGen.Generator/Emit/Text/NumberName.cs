using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>The word for a number in the names of the runtime's methods.</summary>
internal static class NumberName
{
    public static string Of(NumberKind kind) => kind switch
    {
        NumberKind.Byte => "SByte",
        NumberKind.Short => "Int16",
        NumberKind.Integer => "Int32",
        NumberKind.Long => "Int64",
        NumberKind.Float => "Single",
        NumberKind.Double => "Double",
        NumberKind.BigInteger => "BigInteger",
        _ => "BigDecimal",
    };
}
