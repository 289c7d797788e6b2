namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>Makes a program that fails shorter, as long as it fails in the same way.</summary>
internal static class Shortening
{
    private const int MostAttempts = 500;

    public static async Task<string> Of(string text, Func<string, Task<bool>> fails)
    {
        var attempts = 0;
        foreach (var isByLine in (bool[])[true, false])
        {
            for (var size = Math.Max(1, Parts(text, isByLine).Count / 2); size > 0 && attempts < MostAttempts; size /= 2)
            {
                for (var start = 0; start < Parts(text, isByLine).Count && attempts < MostAttempts; attempts++)
                {
                    var parts = Parts(text, isByLine);
                    parts.RemoveRange(start, Math.Min(size, parts.Count - start));
                    var shorter = string.Concat(parts);
                    if (await fails(shorter))
                        text = shorter;
                    else
                        start += size;
                }
            }
        }

        return text;
    }

    private static List<string> Parts(string text, bool isByLine) =>
        isByLine
            ? [.. text.Split('\n').Select(static (line, index) => index == 0 ? line : "\n" + line)]
            : [.. Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseTokens(text).Select(static token => token.ToFullString())];
}
