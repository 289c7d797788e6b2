using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>
/// Writes text of a spec into a comment. No other class does this. C# also ends a comment line at U+0085, U+2028 and U+2029, and would
/// compile what follows, so controls and separators become spaces. Other hidden characters could make the comment, or the
/// code next to it, look like something else. They are written as numbers, such as <c>[U+202E]</c>.
/// </summary>
internal static class CommentText
{
    /// <summary>Returns text for <c>//</c> comments.</summary>
    public static string SingleLine(string value) => Write(value, isXml: false);

    /// <summary>Returns text for the content and attribute values of <c>///</c> comments.</summary>
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

    /// <returns>The number of chars of the value that were written.</returns>
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
