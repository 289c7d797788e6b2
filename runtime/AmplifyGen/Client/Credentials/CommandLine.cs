using System.Text;

namespace AmplifyGen.Client;

/// <summary>Splits a command into words. They are passed to the program unchanged, without a shell.</summary>
internal static class CommandLine
{
    /// <summary>Returns the words, without the quotes around them; <see langword="null"/> if a quote is not closed.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasEscapes">Whether <c>\</c> escapes the next character and <c>'</c> is a quote, like on Unix. Windows paths contain <c>\</c>.</param>
    public static IReadOnlyList<string>? Split(string command, bool hasEscapes)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        var quote = '\0';
        for (var i = 0; i < command.Length; i++)
        {
            var character = command[i];
            if (quote == '\0' && char.IsWhiteSpace(character))
            {
                if (word is not null)
                    words.Add(word.ToString());

                word = null;
                continue;
            }

            word ??= new StringBuilder();
            if (character == quote)
                quote = '\0';
            else if (quote == '\0' && (character == '"' || (hasEscapes && character == '\'')))
                quote = character;
            else if (hasEscapes && character == '\\' && IsEscape(command, i, quote))
                word.Append(command[++i]);
            else
                word.Append(character);
        }

        if (word is not null)
            words.Add(word.ToString());

        return quote == '\0' ? words : null;
    }

    /// <summary>Determines whether a backslash is an escape: always outside quotes, before a quote or a backslash in double quotes, and never in single quotes.</summary>
    private static bool IsEscape(string command, int place, char quote) => place + 1 < command.Length && quote switch
    {
        '\0' => true,
        '"' => command[place + 1] is '"' or '\\',
        _ => false,
    };
}
