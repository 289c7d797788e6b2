using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>Spells the conversion of values to and from the text of a URI or a header.</summary>
internal static class HttpTextEmitter
{
    /// <summary>Returns the expression for the text of a value.</summary>
    /// <param name="usual">The format of a timestamp if the model sets none.</param>
    public static string Of(TypeModel type, string value, TimestampFormat usual = TimestampFormat.DateTime) => type switch
    {
        TypeModel.String => value,
        TypeModel.Enum => value + ".Value",
        TypeModel.IntEnum => $"{RuntimeNames.HttpText}.Of({value}.Value)",
        TypeModel.Boolean or TypeModel.Number => $"{RuntimeNames.HttpText}.Of({value})",
        TypeModel.Timestamp timestamp => $"{RuntimeNames.TimestampText}.{TimestampName.Of(timestamp.Format ?? usual)}({value})",
        _ => throw TypeName.Unknown(type),
    };

    /// <summary>Returns the expression for the value of a header of a response.</summary>
    public static string FromHeader(TypeModel type, string header) => type switch
    {
        TypeModel.String => header + ".Text",
        TypeModel.Enum => $"new {TypeName.Of(type)}({header}.Text)",
        TypeModel.IntEnum => $"new {TypeName.Of(type)}({header}.ToInt32())",
        TypeModel.Boolean => header + ".ToBoolean()",
        TypeModel.Number number => $"{header}.To{NumberName.Of(number.Kind)}()",
        TypeModel.Timestamp timestamp => $"{header}.To{TimestampName.Of(timestamp.Format ?? TimestampFormat.HttpDate)}()",
        // A response can use any format, including HTTP dates with their commas.
        TypeModel.List { Element: TypeModel.Timestamp element } => $"{header}.ToHttpDates(static item => {FromHeader(element, "item")})",
        TypeModel.List list => $"{header}.ToList(static item => {FromHeader(list.Element, "item")})",
        _ => throw TypeName.Unknown(type),
    };
}
