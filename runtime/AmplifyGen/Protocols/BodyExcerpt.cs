using System.Globalization;
using System.Text;
using System.Text.Json;
using AmplifyGen.Json;

namespace AmplifyGen.Protocols;

/// <summary>Creates an excerpt from a body that is not JSON, such as a page of a gateway, on one line.</summary>
internal static class BodyExcerpt
{
    private const int MostCharacters = 256;

    // A UTF-16 unit has at most three bytes, and white space is collapsed.
    private const int MostBytes = 4 * MostCharacters;

    /// <returns><see langword="null"/> if the body is empty, or is or contains JSON, whose values may be secrets.</returns>
    public static string? Of(ReadOnlySpan<byte> body)
    {
        body = body.StartsWith("\uFEFF"u8) ? body[3..] : body;
        body = body.Trim(" \t\r\n"u8);
        if (body.IsEmpty || IsOfJson(body))
            return null;

        var text = OneLine(Encoding.UTF8.GetString(body[..Math.Min(body.Length, MostBytes)]), MostCharacters);
        return text.Length == 0 ? null : text;
    }

    /// <summary>Converts a text to one line. White space, controls and invisible characters become single spaces.</summary>
    public static string OneLine(string text, int mostCharacters)
    {
        var line = new StringBuilder(Math.Min(text.Length, mostCharacters + 1));
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune))
                line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');

            if (line.Length > mostCharacters)
                return string.Concat(JsonText.WholeCharacters(line.ToString(), mostCharacters), "…");
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Determines whether a text is JSON, is part of it, or contains it. It may then contain the value of a sensitive member.</summary>
    private static bool IsOfJson(ReadOnlySpan<byte> body) =>
        body[0] is (byte)'{' or (byte)'[' or (byte)'"' || body[^1] is (byte)'}' or (byte)']' or (byte)'"' || HasMember(body) || IsLiteral(body);

    /// <summary>Determines whether a colon follows a quote.</summary>
    private static bool HasMember(ReadOnlySpan<byte> body)
    {
        for (var colon = body.IndexOf((byte)':'); colon >= 0;)
        {
            if (body[..colon].TrimEnd(" \t\r\n"u8) is [.., (byte)'"'])
                return true;

            var next = body[(colon + 1)..].IndexOf((byte)':');
            colon = next < 0 ? -1 : colon + 1 + next;
        }

        return false;
    }

    private static bool IsLiteral(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new JsonShapeReader(body, isResponse: true);
            reader.Skip();
            reader.End();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Marks that change the direction of a text, and characters without width, have the category Format.
    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
