namespace AmplifyGen.Client;

/// <summary>Represents the name in the brackets of a section, such as <c>profile dev</c>.</summary>
/// <param name="Prefix">The kind of section, such as <c>profile</c>; empty if the name is one word.</param>
/// <param name="Name">The name without quotes.</param>
internal readonly record struct ConfigSectionName(string Prefix, string Name)
{
    /// <summary>Returns the text between the brackets of a line that starts with a bracket; <see langword="null"/> if it does not end correctly.</summary>
    public static string? FindText(ReadOnlySpan<char> line)
    {
        var end = FindEnd(line);
        if (end < 0)
            return null;

        var rest = line[(end + 1)..].TrimStart();
        var isComplete = rest.IsEmpty || rest[0] is '#' or ';';
        return isComplete && line[1..end].Trim() is { IsEmpty: false } text ? text.ToString() : null;
    }

    /// <summary>Returns the parts of a name in the config file. Several words without quotes are not a valid name, and give an empty name.</summary>
    public static ConfigSectionName Parse(string text)
    {
        var blank = text.AsSpan().IndexOfAny(' ', '\t');
        if (blank < 0)
            return new ConfigSectionName(string.Empty, text);

        var name = text[blank..].Trim();
        if (name.Length >= 2 && name[0] is '"' or '\'' && name[^1] == name[0])
            return new ConfigSectionName(text[..blank], name[1..^1]);

        return new ConfigSectionName(text[..blank], name.AsSpan().IndexOfAny(' ', '\t') < 0 ? name : string.Empty);
    }

    /// <summary>Returns the index of the closing bracket: the first one that is not in quotes.</summary>
    private static int FindEnd(ReadOnlySpan<char> line)
    {
        var quote = '\0';
        for (var i = 1; i < line.Length; i++)
        {
            if (quote != '\0')
                quote = line[i] == quote ? '\0' : quote;
            else if (line[i] is '"' or '\'' && line[i - 1] is ' ' or '\t')
                quote = line[i];
            else if (line[i] == ']')
                return i;
        }

        return -1;
    }
}
