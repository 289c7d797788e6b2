namespace AmplifyGen.Client;

/// <summary>Folds the value of a header for the canonical request: no white space around it, and a single space for white space within it.</summary>
internal static class FoldedValue
{
    public static void Append(SigningBuffer buffer, in SignedHeader header)
    {
        SigningChecks.HeaderValue(header.Name, header.Value);
        var rest = header.Value.AsSpan().Trim(" \t");
        while (true)
        {
            var blank = FindFold(rest);
            if (blank < 0)
            {
                buffer.Append(rest);
                return;
            }

            buffer.Append(rest[..blank]);
            buffer.Append((byte)' ');
            rest = rest[blank..].TrimStart(" \t");
        }
    }

    /// <summary>Returns the index of the first white space that is not a single space.</summary>
    private static int FindFold(ReadOnlySpan<char> text)
    {
        var tab = text.IndexOf('\t');
        var spaces = text.IndexOf("  ", StringComparison.Ordinal);
        var first = tab >= 0 && (spaces < 0 || tab < spaces) ? tab : spaces;

        // There can be one space before the tab.
        return first > 0 && text[first - 1] == ' ' ? first - 1 : first;
    }
}
