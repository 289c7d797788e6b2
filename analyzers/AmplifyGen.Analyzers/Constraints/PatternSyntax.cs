namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Finds the patterns with the same meaning in ECMA-262, in Java, which services use, and in .NET.</summary>
internal static class PatternSyntax
{
    /// <summary>The letters and digits with a single meaning after a backslash. After a backslash, other characters mean themselves.</summary>
    private const string CommonEscapes = "dDwWsSbBnrtfxuck0123456789";

    /// <param name="knowsSpaces">Whether <c>\s</c> or <c>\S</c> is in the pattern.</param>
    public static bool IsCommon(string pattern, out bool knowsSpaces)
    {
        knowsSpaces = false;
        var isInSet = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    if (!IsCommonEscape(pattern, i + 1))
                        return false;

                    i++;
                    knowsSpaces |= pattern[i] is 's' or 'S';
                    break;
                // A set within a set is a union, a difference or a character. An empty set is anything, nothing or an error.
                case '[' when isInSet || Has(pattern, i, "[]") || Has(pattern, i, "[^]"):
                // An intersection, or the same character twice.
                case '&' when isInSet && Has(pattern, i, "&&"):
                // A quantifier, or characters.
                case '{' when !isInSet && Has(pattern, i, "{,"):
                    return false;
                case '[':
                    isInSet = true;
                    break;
                case ']':
                    isInSet = false;
                    break;
            }
        }

        return true;
    }

    private static bool IsCommonEscape(string pattern, int position)
    {
        if (position >= pattern.Length)
            return false;

        var escaped = pattern[position];
        if (escaped is 'p' or 'P')
            return IsGeneralCategory(pattern, position + 1);

        return !char.IsLetterOrDigit(escaped) || CommonEscapes.IndexOf(escaped) >= 0;
    }

    /// <summary>Determines whether <c>{L}</c> or <c>{Lu}</c> is at a position. Longer names are scripts and blocks, whose names differ between engines.</summary>
    private static bool IsGeneralCategory(string pattern, int position)
    {
        var end = pattern.IndexOf('}', position);
        return Has(pattern, position, "{") && end - position is 2 or 3;
    }

    private static bool Has(string pattern, int position, string part) => string.CompareOrdinal(pattern, position, part, 0, part.Length) == 0;
}
