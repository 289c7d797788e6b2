namespace AmplifyGen.Client;

/// <summary>The value of a header in the canonical request: without blanks around it, and with one space for blanks within.</summary>
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

    /// <summary>Returns where blanks begin that are more than one space.</summary>
    private static int FindFold(ReadOnlySpan<char> text)
    {
        var tab = text.IndexOf('\t');
        var spaces = text.IndexOf("  ", StringComparison.Ordinal);
        var first = tab >= 0 && (spaces < 0 || tab < spaces) ? tab : spaces;

        // One space may precede the tab.
        return first > 0 && text[first - 1] == ' ' ? first - 1 : first;
    }
}
