namespace AmplifyGen.Text;

/// <summary>Lists names in a sentence: <c>A</c>, <c>A and B</c>, <c>A, B and C</c>.</summary>
internal static class Enumeration
{
    public static string Of(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : string.Join(", ", parts.SkipLast(1)) + " and " + parts[^1];
}
