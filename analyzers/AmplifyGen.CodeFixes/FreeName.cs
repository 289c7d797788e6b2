using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.CodeFixes;

/// <summary>Names for variables that a fix declares.</summary>
internal static class FreeName
{
    /// <summary>The name in camel case, with a number behind it where it is taken or a keyword.</summary>
    /// <param name="taken">Names that the same fix has given already.</param>
    public static string For(string name, SemanticModel model, int position, params string[] taken)
    {
        var first = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? first : first + number)
            .First(candidate => !taken.Contains(candidate, StringComparer.Ordinal) && IsFree(candidate, model, position));
    }

    private static bool IsFree(string name, SemanticModel model, int position) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && model.LookupSymbols(position, name: name).IsEmpty;
}
