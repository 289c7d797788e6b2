using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client.Paths;

/// <summary>Converts values of shapes to values for JMESPath: the text of an enum, a 64-bit number.</summary>
internal static class PathConversion
{
    /// <param name="value">The C# expression of the value.</param>
    /// <param name="isNullable">Whether the value can be <c>null</c> in C#.</param>
    public static string Of(string value, bool isNullable, TypeModel type)
    {
        var member = isNullable ? $"({value})?.Value" : $"{value}.Value";
        return type switch
        {
            TypeModel.Enum => member,
            TypeModel.IntEnum => $"((long?){member})",
            TypeModel.List list when !IsSame(list.Element) => $"{RuntimeNames.JmesPath}.Map({value}, static item => {Of("item", list.IsSparse, list.Element)})",
            _ when IsSame(type) => value,
            _ => $"(({PathTypeName.Of(PathType.Of(type))}){value})",
        };
    }

    /// <summary>Determines whether a value needs no conversion, because it is a reference, which can be <c>null</c>.</summary>
    private static bool IsSame(TypeModel type) => type is TypeModel.List list ? IsSame(list.Element) : !type.IsValueType;
}
