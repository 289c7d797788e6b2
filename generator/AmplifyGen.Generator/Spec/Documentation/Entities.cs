using System.Globalization;
using System.Text;

namespace AmplifyGen.Generator.Spec.Documentation;

/// <summary>The HTML character references that documentation uses.</summary>
internal static class Entities
{
    private const int MaxLength = 12;

    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["lt"] = "<",
        ["gt"] = ">",
        ["amp"] = "&",
        ["quot"] = "\"",
        ["apos"] = "'",
        ["nbsp"] = " ",
        ["ndash"] = "–",
        ["mdash"] = "—",
        ["hellip"] = "…",
        ["lsquo"] = "‘",
        ["rsquo"] = "’",
        ["ldquo"] = "“",
        ["rdquo"] = "”",
        ["rarr"] = "→",
        ["times"] = "×",
        ["le"] = "≤",
        ["ge"] = "≥",
        ["copy"] = "©",
        ["reg"] = "®",
        ["trade"] = "™",
        ["bull"] = "•",
    };

    /// <returns>The length of the reference at this position, or 0 if no reference starts here.</returns>
    public static int TryRead(string text, int start, out string value)
    {
        value = "";
        var end = text.IndexOf(';', start, Math.Min(MaxLength, text.Length - start));
        if (end < start + 2)
            return 0;

        var name = text.Substring(start + 1, end - start - 1);
        if (name[0] == '#')
        {
            if (ReadNumber(name) is not { } number)
                return 0;

            value = number;
        }
        else if (!Named.TryGetValue(name, out value!))
        {
            value = "";
            return 0;
        }

        return end - start + 1;
    }

    public static string Resolve(string text)
    {
        if (!text.Contains('&'))
            return text;

        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&' && TryRead(text, i, out var value) is > 0 and var length)
            {
                builder.Append(value);
                i += length - 1;
            }
            else
            {
                builder.Append(text[i]);
            }
        }

        return builder.ToString();
    }

    private static string? ReadNumber(string name)
    {
        var isHex = name.Length > 1 && name[1] is 'x' or 'X';
        var digits = name.Substring(isHex ? 2 : 1);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code))
            return null;

        var isCharacter = code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        return isCharacter ? char.ConvertFromUtf32(code) : "\uFFFD";
    }
}
