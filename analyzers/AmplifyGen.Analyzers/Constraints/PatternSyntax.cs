namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Which patterns mean the same to ECMA-262, to Java, with which services judge them, and to .NET.</summary>
internal static class PatternSyntax
{
    /// <summary>The letters and digits behind a backslash that have one meaning; of other characters it is the character itself.</summary>
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
                // A set within a set is a union, a difference or a character, and an empty one is anything, nothing or a fault.
                case '[' when isInSet || Has(pattern, i, "[]") || Has(pattern, i, "[^]"):
                // An intersection, or the character twice.
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

    /// <summary>Whether <c>{L}</c> or <c>{Lu}</c> stands there. Longer names are scripts and blocks, which no two engines name alike.</summary>
    private static bool IsGeneralCategory(string pattern, int position)
    {
        var end = pattern.IndexOf('}', position);
        return Has(pattern, position, "{") && end - position is 2 or 3;
    }

    private static bool Has(string pattern, int position, string part) => string.CompareOrdinal(pattern, position, part, 0, part.Length) == 0;
}
