using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.CodeFixes;

/// <summary>Finds names for the variables that a fix declares.</summary>
internal static class FreeName
{
    /// <summary>Returns the name in camel case, with a number appended if it is in use or a keyword.</summary>
    /// <param name="isTaken">Determines whether something that is not visible at the position has a name.</param>
    public static string For(string name, SemanticModel model, int position, Func<string, bool> isTaken)
    {
        var first = CamelCase(name);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? first : first + number)
            .First(candidate => !isTaken(candidate) && IsFree(candidate, model, position));
    }

    /// <summary>Returns whether nothing that is visible at a position has a name.</summary>
    public static bool IsFree(string name, SemanticModel model, int position) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && model.LookupSymbols(position, name: name).IsEmpty;

    /// <summary>Returns the name of a member in camel case.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
