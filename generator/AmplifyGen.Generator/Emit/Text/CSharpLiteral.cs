using System.Globalization;
using System.Text;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>Writes text of a spec, or any other text, as a C# literal. No other class does this.</summary>
internal static class CSharpLiteral
{
    /// <summary>Returns a string literal of printable ASCII characters and escapes only, so that no character can end it or its line.</summary>
    public static string String(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
            AppendEscaped(text, character);

        return text.Append('"').ToString();
    }

    public static string StringOrNull(string? value) => value is null ? "null" : String(value);

    /// <summary>Returns a UTF-8 literal. C# does not allow lone surrogates in it, so they become U+FFFD, like on the wire.</summary>
    public static string Utf8(string value) => String(ReplaceLoneSurrogates(value)) + "u8";

    public static string Boolean(bool value) => value ? "true" : "false";

    public static string Integer(long value) => value switch
    {
        long.MinValue => "long.MinValue",
        long.MaxValue => "long.MaxValue",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <param name="value">A finite number.</param>
    public static string Double(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "D";

    private static void AppendEscaped(StringBuilder text, char character)
    {
        switch (character)
        {
            case '"' or '\\':
                text.Append('\\').Append(character);
                break;
            case >= ' ' and <= '~':
                text.Append(character);
                break;
            default:
                text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string ReplaceLoneSurrogates(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsSurrogatePair(value, index))
                text.Append(value[index]).Append(value[++index]);
            else
                text.Append(char.IsSurrogate(value[index]) ? '\uFFFD' : value[index]);
        }

        return text.ToString();
    }
}
