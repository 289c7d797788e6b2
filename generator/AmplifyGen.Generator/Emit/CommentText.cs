using System.Text;

namespace AmplifyGen.Generator.Emit;

/// <summary>
/// The one place that writes text of a spec into a comment. C# ends a comment line at U+0085, U+2028 and U+2029 too, and what
/// follows would be compiled: every control, format and separator character becomes a space.
/// </summary>
internal static class CommentText
{
    /// <summary>For <c>//</c> comments.</summary>
    public static string SingleLine(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
            text.Append(IsPrintable(character) ? character : ' ');

        return text.ToString();
    }

    /// <summary>For the content and attribute values of <c>///</c> comments.</summary>
    public static string Xml(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var index = 0; index < value.Length; index++)
        {
            var character = value[index];
            if (char.IsSurrogatePair(value, index))
                text.Append(character).Append(value[++index]);
            else
                AppendXml(text, character);
        }

        return text.ToString();
    }

    private static void AppendXml(StringBuilder text, char character)
    {
        switch (character)
        {
            case '<':
                text.Append("&lt;");
                break;
            case '>':
                text.Append("&gt;");
                break;
            case '&':
                text.Append("&amp;");
                break;
            case '"':
                text.Append("&quot;");
                break;
            default:
                text.Append(IsPrintable(character) ? character : ' ');
                break;
        }
    }

    private static bool IsPrintable(char character) =>
        !char.IsControl(character)
        && !char.IsSurrogate(character)
        && character is not ('\u2028' or '\u2029' or '\uFFFE' or '\uFFFF');
}
