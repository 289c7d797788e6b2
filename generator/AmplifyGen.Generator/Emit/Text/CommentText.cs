using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>
/// The one place that writes text of a spec into a comment. C# ends a comment line at U+0085, U+2028 and U+2029 too, and what
/// follows would be compiled, so controls and separators become spaces. Other hidden characters would make the comment, or the
/// code beside it, look like something else: they are written by their number, as <c>[U+202E]</c>.
/// </summary>
internal static class CommentText
{
    /// <summary>For <c>//</c> comments.</summary>
    public static string SingleLine(string value) => Write(value, isXml: false);

    /// <summary>For the content and attribute values of <c>///</c> comments.</summary>
    public static string Xml(string value) => Write(value, isXml: true);

    private static string Write(string value, bool isXml)
    {
        var text = new StringBuilder(value.Length);
        for (var index = 0; index < value.Length;)
        {
            var plain = index;
            while (index < value.Length && IsPlain(value[index], isXml))
                index++;

            text.Append(value, plain, index - plain);
            if (index < value.Length)
                index += AppendOther(text, value, index, isXml);
        }

        return text.ToString();
    }

    private static bool IsPlain(char character, bool isXml) =>
        character is >= ' ' and <= '~' && !(isXml && character is '<' or '>' or '&' or '"');

    /// <returns>How many chars of the value were written.</returns>
    private static int AppendOther(StringBuilder text, string value, int index, bool isXml)
    {
        var codePoint = HiddenCharacters.CodePointAt(value, index, out var length);
        if (isXml && Entity(codePoint) is { } entity)
            text.Append(entity);
        else if (!HiddenCharacters.Contains(codePoint))
            text.Append(value, index, length);
        else if (codePoint < 0xA0 || codePoint is 0x2028 or 0x2029 or (>= 0xD800 and <= 0xDFFF))
            text.Append(' ');
        else
            text.Append("[U+").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture)).Append(']');

        return length;
    }

    private static string? Entity(int codePoint) => codePoint switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => null,
    };
}
