namespace AmplifyGen.Client;

/// <summary>An encoded parameter of a query: its name, and behind that its value.</summary>
internal readonly struct QueryParameter(byte[] text, int start, int nameLength, int valueLength)
{
    public ReadOnlySpan<byte> Name => text.AsSpan(start, nameLength);

    public ReadOnlySpan<byte> Value => text.AsSpan(start + nameLength, valueLength);

    /// <summary>Compares the names, then the values. To compare <c>name=value</c> would put <c>a1</c> before <c>a</c>.</summary>
    public static int Compare(QueryParameter left, QueryParameter right)
    {
        var names = left.Name.SequenceCompareTo(right.Name);
        return names != 0 ? names : left.Value.SequenceCompareTo(right.Value);
    }
}
