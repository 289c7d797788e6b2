using System.Globalization;

namespace AmplifyGen.Text;

/// <summary>Formats a value as a text that is the same in every culture.</summary>
internal static class InvariantText
{
    public static string Of<T>(T value) => value switch
    {
        null => "null",
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
