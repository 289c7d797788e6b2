namespace AmplifyGen.Client;

/// <summary>Represents an encoded parameter of a query: its name, followed by its value.</summary>
internal readonly struct QueryParameter(byte[] text, int start, int nameLength, int valueLength)
{
    public ReadOnlySpan<byte> Name => text.AsSpan(start, nameLength);

    public ReadOnlySpan<byte> Value => text.AsSpan(start + nameLength, valueLength);

    /// <summary>Compares the names, then the values. Comparing <c>name=value</c> would sort <c>a1</c> before <c>a</c>.</summary>
    public static int Compare(QueryParameter left, QueryParameter right)
    {
        var names = left.Name.SequenceCompareTo(right.Name);
        return names != 0 ? names : left.Value.SequenceCompareTo(right.Value);
    }
}
