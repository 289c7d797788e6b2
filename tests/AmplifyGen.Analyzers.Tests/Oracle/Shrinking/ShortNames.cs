using AmplifyGen.Analyzers.Tests.Oracle.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

/// <summary>Names without the numbers that the grammar gives them, in code that is laid out.</summary>
internal static class ShortNames
{
    public static string Of(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        var tokens = root.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).ToArray();
        var names = tokens.Select(static token => token.Text).ToHashSet(StringComparer.Ordinal);
        var shortNames = new Dictionary<string, string>(StringComparer.Ordinal);
        var edits = new TextEdits();
        foreach (var token in tokens)
        {
            if (!char.IsAsciiDigit(token.Text[^1]))
                continue;

            if (!shortNames.TryGetValue(token.Text, out var shorter))
            {
                shorter = Free(token.Text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), names);
                shortNames.Add(token.Text, shorter);
            }

            edits.Replace(token.Span, shorter);
        }

        return CSharpSyntaxTree.ParseText(edits.Apply(text)).GetRoot().NormalizeWhitespace(eol: "\n").ToFullString() + "\n";
    }

    private static string Free(string name, HashSet<string> names)
    {
        var free = name;
        for (var number = 2; SyntaxFacts.GetKeywordKind(free) != SyntaxKind.None || !names.Add(free); number++)
            free = $"{name}{number}";
        return free;
    }
}
