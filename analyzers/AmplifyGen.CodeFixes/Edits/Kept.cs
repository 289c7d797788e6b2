using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>Checks what an edit must keep: comments, directives, and the text that <c>#if</c> excludes.</summary>
internal static class Kept
{
    /// <summary>Returns whether two versions of a file contain the same kept text, equally often.</summary>
    public static bool IsSame(SyntaxNode before, SyntaxNode after)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(before, 1);
        Count(after, -1);
        return counts.Values.All(static count => count == 0);

        void Count(SyntaxNode root, int step)
        {
            foreach (var trivia in root.DescendantTrivia().Where(IsKept))
            {
                // A different indentation does not change a comment.
                var text = Regex.Replace(trivia.ToFullString().Trim(), @"\s+", " ", RegexOptions.None, Regex.InfiniteMatchTimeout);
                counts.TryGetValue(text, out var count);
                counts[text] = count + step;
            }
        }
    }

    /// <summary>Returns whether a piece of trivia is more than white space.</summary>
    public static bool IsKept(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
