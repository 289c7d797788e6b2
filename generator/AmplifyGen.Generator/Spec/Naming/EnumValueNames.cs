using System.Text;

namespace AmplifyGen.Generator.Spec.Naming;

/// <summary>
/// Converts the wire value of an enum to a C# name: <c>USER_POOL_ONLY</c> becomes <c>UserPoolOnly</c>.
/// <list type="number">
/// <item>The value is split into words at every character that is not a letter or digit, before an upper-case letter that follows a lower-case
/// letter or a digit or that starts a word after upper-case letters (<c>HTTPServer</c>), and before a letter that follows a digit.</item>
/// <item>The first letter of each word is converted to upper case, and the others to lower case.</item>
/// <item>Two words are joined with <c>_</c> if one ends and the next starts with a digit: <c>python3.10</c> becomes <c>Python3_10</c>.</item>
/// <item>Signs with a meaning are words: <c>*</c> is <c>Asterisk</c>. A hyphen is a word only before a leading number, and separators such
/// as <c>.</c> or <c>/</c> only if the value has nothing else.</item>
/// <item>A name that is empty or starts with a digit then gets the prefix <c>_</c>.</item>
/// </list>
/// Reserved names and collisions are handled like in <see cref="CSharpNames"/>.
/// </summary>
internal static class EnumValueNames
{
    public static string ToPascal(string value)
    {
        var name = Join(value, isEverySignSpelled: false);
        if (name.Length == 0)
            name = Join(value, isEverySignSpelled: true);

        return name.Length == 0 || !CSharpNames.IsLetter(name[0]) ? "_" + name : name;
    }

    private static string Join(string value, bool isEverySignSpelled)
    {
        var builder = new StringBuilder(value.Length + 8);
        var isWordStart = true;
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (IsWordPart(character))
            {
                AppendWordPart(builder, value, i, isWordStart);
                isWordStart = false;
                continue;
            }

            isWordStart = true;
            var isMinus = i == 0 && character == '-' && value.Length > 1 && char.IsDigit(value[1]);
            var word = isMinus ? "Minus" : Spell(character) ?? (isEverySignSpelled ? SpellSeparator(character) : null);
            builder.Append(word);
        }

        return builder.ToString();
    }

    private static void AppendWordPart(StringBuilder builder, string value, int index, bool isWordStart)
    {
        var character = value[index];
        var previous = index > 0 ? value[index - 1] : '\0';
        if (isWordStart && char.IsDigit(character) && builder.Length > 0 && char.IsDigit(builder[builder.Length - 1]))
            builder.Append('_');

        var isStart = isWordStart
            || char.IsDigit(previous)
            || (char.IsUpper(character) && char.IsLower(previous))
            || (char.IsUpper(character) && index + 1 < value.Length && char.IsLower(value[index + 1]));
        builder.Append(isStart ? char.ToUpperInvariant(character) : char.ToLowerInvariant(character));
    }

    private static bool IsWordPart(char character) => CSharpNames.IsIdentifierPart(character)
        && System.Globalization.CharUnicodeInfo.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.ConnectorPunctuation;

    private static string? Spell(char character) => character switch
    {
        '*' => "Asterisk",
        '+' => "Plus",
        '<' => "LessThan",
        '>' => "GreaterThan",
        '=' => "Equal",
        '%' => "Percent",
        '#' => "Number",
        '&' => "And",
        '@' => "At",
        '!' => "Not",
        '?' => "Question",
        '^' => "Caret",
        '~' => "Tilde",
        '|' => "Bar",
        '$' => "Dollar",
        _ => null,
    };

    private static string? SpellSeparator(char character) => character switch
    {
        ' ' => "Space",
        '-' => "Minus",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '/' => "Slash",
        '\\' => "Backslash",
        '_' => "Underscore",
        '\'' => "Apostrophe",
        '"' => "Quote",
        '`' => "Backtick",
        '(' => "LeftParenthesis",
        ')' => "RightParenthesis",
        '[' => "LeftBracket",
        ']' => "RightBracket",
        '{' => "LeftBrace",
        '}' => "RightBrace",
        _ => null,
    };
}
