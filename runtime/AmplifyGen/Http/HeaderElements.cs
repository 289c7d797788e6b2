using System.Text;
using AmplifyGen.Text;

namespace AmplifyGen.Http;

/// <summary>Splits a header that is a list into its elements.</summary>
internal static class HeaderElements
{
    /// <summary>Returns the non-empty elements between commas. A quoted element can contain commas. A quote that is not closed is an ordinary character.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            while (start < text.Length && text[start] is ' ' or '\t')
                start++;

            if (ReadQuoted(text, ref start) is { } quoted)
            {
                yield return quoted;
                continue;
            }

            var comma = text.IndexOf(',', start);
            var end = comma < 0 ? text.Length : comma;
            var element = text[start..end].Trim();
            start = end + 1;
            if (element.Length > 0)
                yield return element;
        }
    }

    /// <summary>Joins each day of the week with the rest of its date, which is separated from it by a comma.</summary>
    public static IEnumerable<string> JoinDates(IEnumerable<string> elements)
    {
        string? weekday = null;
        foreach (var element in elements)
        {
            if (weekday is null && Characters.AreAll(element, char.IsAsciiLetter))
            {
                weekday = element;
                continue;
            }

            yield return weekday is null ? element : $"{weekday}, {element}";
            weekday = null;
        }

        if (weekday is not null)
            yield return weekday;
    }

    /// <summary>Reads an element in quotes and moves past its comma. Returns <see langword="null"/>, and does not move, if the next element has no quotes.</summary>
    private static string? ReadQuoted(string text, ref int start)
    {
        if (start >= text.Length || text[start] != '"')
            return null;

        var unquoted = new StringBuilder();
        var position = start + 1;
        for (; position < text.Length && text[position] != '"'; position++)
        {
            if (text[position] == '\\' && position + 1 < text.Length)
                position++;

            unquoted.Append(text[position]);
        }

        if (position >= text.Length)
            return null;

        var comma = text.IndexOf(',', position);
        start = comma < 0 ? text.Length : comma + 1;
        return unquoted.ToString();
    }
}
