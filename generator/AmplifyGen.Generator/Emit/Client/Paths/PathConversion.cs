using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client.Paths;

/// <summary>Makes values that JMESPath works with of those that shapes have: the text of an enum, a number of 64 bits.</summary>
internal static class PathConversion
{
    /// <param name="value">C# that gives the value.</param>
    /// <param name="isNullable">Whether C# takes the value for one that can be <c>null</c>.</param>
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

    /// <summary>Determines whether a value can stay what it is: it is a reference, which takes <c>null</c> as it is.</summary>
    private static bool IsSame(TypeModel type) => type is TypeModel.List list ? IsSame(list.Element) : !type.IsValueType;
}
