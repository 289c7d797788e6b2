namespace AmplifyGen.Text;

/// <summary>Examines the characters of a text without LINQ, which would add more to a native program than the rest of a request.</summary>
internal static class Characters
{
    public static bool AreAll(ReadOnlySpan<char> text, Func<char, bool> condition)
    {
        foreach (var character in text)
        {
            if (!condition(character))
                return false;
        }

        return true;
    }
}
