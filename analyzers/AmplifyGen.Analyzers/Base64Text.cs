namespace AmplifyGen.Analyzers;

/// <summary>Reads bytes as base64 text (RFC 4648, with padding).</summary>
internal static class Base64Text
{
    /// <summary>
    /// Returns the number of bytes in the text, or <c>null</c> if it is not base64. White space is skipped. Bits that the padding
    /// leaves unused may be set: some versions of .NET reject them, others do not.
    /// </summary>
    public static long? CountBytes(string text)
    {
        var (characters, padding) = (0L, 0);
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\r' or '\n')
                continue;

            if (character == '=')
                padding++;
            else if (padding > 0 || !IsDigit(character))
                return null;

            characters++;
        }

        return characters % 4 == 0 && padding <= 2 ? (characters / 4 * 3) - padding : null;
    }

    private static bool IsDigit(char character) =>
        character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/';
}
