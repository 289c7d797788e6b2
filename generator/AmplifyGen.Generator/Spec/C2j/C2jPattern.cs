using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>
/// Converts <c>[a-z]+</c> to <c>^[a-z]+$</c>: a C2J pattern applies to a whole text, while a Smithy pattern is found anywhere in it. AWS's
/// converter removes the two anchors regardless of the text between them, so adding them gives the pattern of Smithy.
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

    /// <summary>Determines whether a text ends with an anchor. After an odd number of backslashes, a dollar sign is an ordinary character.</summary>
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
