using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.CodeFixes;

/// <summary>Names for variables that a fix declares.</summary>
internal static class FreeName
{
    /// <summary>Returns the name in camel case, with a number behind it where it is taken or a keyword.</summary>
    /// <param name="isTaken">Whether something that can not be seen at the position has a name.</param>
    public static string For(string name, SemanticModel model, int position, Func<string, bool> isTaken)
    {
        var first = CamelCase(name);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? first : first + number)
            .First(candidate => !isTaken(candidate) && IsFree(candidate, model, position));
    }

    /// <summary>Returns whether nothing that can be seen at a position has a name.</summary>
    public static bool IsFree(string name, SemanticModel model, int position) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && model.LookupSymbols(position, name: name).IsEmpty;

    /// <summary>Returns a member's name as a variable has it.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
