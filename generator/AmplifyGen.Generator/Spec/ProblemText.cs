using System.Globalization;
using System.Text;

namespace AmplifyGen.Generator.Spec;

/// <summary>Makes text of a spec fit for a message: a spec is untrusted, and a message is one line of a build log.</summary>
internal static class ProblemText
{
    public const int MaxLength = 100;

    private const char Replacement = '\uFFFD';

    public static string Quote(string text) => "'" + Bound(text) + "'";

    /// <summary>At most <see cref="MaxLength"/> characters, none of which breaks a line or turns the direction of writing.</summary>
    public static string Bound(string text)
    {
        var length = Math.Min(text.Length, MaxLength);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            length--;

        var builder = new StringBuilder(length + 1);
        for (var i = 0; i < length; i++)
        {
            if (i + 1 < length && char.IsSurrogatePair(text[i], text[i + 1]))
                builder.Append(text, i++, 2);
            else
                builder.Append(IsPlain(text[i]) ? text[i] : Replacement);
        }

        return length < text.Length ? builder.Append('…').ToString() : builder.ToString();
    }

    private static bool IsPlain(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
