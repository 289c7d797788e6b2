using System.Globalization;

namespace AmplifyGen.Text;

/// <summary>The text of a value, the same in every culture.</summary>
internal static class InvariantText
{
    public static string Of<T>(T value) => value switch
    {
        null => "null",
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
