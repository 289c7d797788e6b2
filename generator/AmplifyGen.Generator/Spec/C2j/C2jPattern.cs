using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>
/// Turns <c>[a-z]+</c> into <c>^[a-z]+$</c>: a pattern of C2J holds for a whole text, one of Smithy is found anywhere in it. AWS's
/// converter drops these two anchors without a look at what is between them, so that to add them gives the pattern that Smithy has.
/// </summary>
internal static class C2jPattern
{
    private const string Anything = ".*";

    public static JsonString Anchor(JsonString pattern)
    {
        var text = pattern.Value;
        var isFoundAnywhere = text.StartsWith(Anything, StringComparison.Ordinal) && text.EndsWith(Anything, StringComparison.Ordinal);
        var start = isFoundAnywhere || text.StartsWith("^", StringComparison.Ordinal) ? "" : "^";
        var end = isFoundAnywhere || EndsWithAnchor(text) ? "" : "$";
        return start.Length + end.Length == 0 ? pattern : new JsonString(start + text + end, pattern.Span, positions: []);
    }

    /// <summary>Returns a dollar sign behind an odd number of backslashes is a character of the text.</summary>
    private static bool EndsWithAnchor(string text)
    {
        if (!text.EndsWith("$", StringComparison.Ordinal))
            return false;

        var backslashes = 0;
        while (backslashes < text.Length - 1 && text[text.Length - 2 - backslashes] == '\\')
            backslashes++;

        return backslashes % 2 == 0;
    }
}
