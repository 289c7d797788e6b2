using System.Globalization;

namespace AmplifyGen.Analyzers;

/// <summary>Shortens a text for a message, which is one line of a build log.</summary>
internal static class Excerpt
{
    private const char Replacement = '\uFFFD';

    /// <summary>Returns the start of a text, without line breaks and hidden characters.</summary>
    public static string Of(string text, int maxLength)
    {
        var length = Math.Min(text.Length, maxLength);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            length--;

        var shown = new string([.. text.Take(length).Select(static character => IsShown(character) ? character : Replacement)]);
        return length < text.Length ? shown + "…" : shown;
    }

    private static bool IsShown(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
