using AmplifyGen.Analyzers.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>Tokens that are deleted, come twice, change places, or become others.</summary>
internal static class TokenSlips
{
    private static readonly string[] Added =
    [
        "await", "async", "yield return", "yield break;", "return", "throw", "new", "default", "out", "out var x", "ref", "in", "using", "using var", "switch", "switch {", "is", "is not", "is { }", "as", "=>", "static", "partial", "abstract",
        "virtual", "override", "extern", "unsafe", "fixed (", "stackalloc", "with {", "..", "?.", "!", "goto", "case", "break;", "continue;", "field", "value", "this", "base", "extension(int x) {", "where T :", "record", "struct", "enum",
        "interface", "namespace", "from x in", "select", "checked", "lock (", "try {", "catch (", "finally {", "if (", "else", "while (", "for (", "foreach (var x in", "do", "[", "[Obsolete(", "]", "(", ")", "{", "}", ";", ",", ".", "??", "??=",
        "? :", "<", ">", "<T>", "&", "*", "delegate", "delegate {", "event", "operator +", "implicit operator", "const", "readonly", "required", "init", "get", "set;", "params", "nameof(", "typeof(", "sizeof(", "_", "var", "var (x, y)", "dynamic",
        "int", "void", "null", "true", "=", "==", "+=", "++", "-", "::", "global::", "#if", "#endif", "$\"{", "\"\"\"", "scoped", "file", "allows ref struct", "->", "[..", "or", "and", "when", "let", "__arglist", "__makeref(", "@", "\\u0041",
    ];

    public static string Apply(string text, SeededRandom random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0).ToList();
        if (tokens.Count < 2)
            return text + random.PickFrom(Added);

        var index = random.Next(tokens.Count - 1);
        var (token, other) = (tokens[index], random.PickFrom(tokens));
        return random.Next(9) switch
        {
            0 => Replace(text, token.Span, ""),
            1 => Replace(text, token.Span, token.Text + " " + token.Text),
            2 => Replace(text, token.Span, random.PickFrom(Added)),
            3 => text.Insert(token.SpanStart, random.PickFrom(Added) + " "),
            4 => text.Insert(token.Span.End, " " + random.PickFrom(Added)),
            5 => Replace(text, TextSpan.FromBounds(token.SpanStart, tokens[Math.Min(tokens.Count - 1, index + random.Between(1, 6))].Span.End), ""),
            6 => Replace(text, token.Span, other.Text),
            // Completion puts another name in the place of the one that was meant.
            7 or _ => OtherName(text, tokens, random),
        };
    }

    private static string OtherName(string text, List<SyntaxToken> tokens, SeededRandom random)
    {
        var names = tokens.Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
        return names.Count == 0 ? text : Replace(text, random.PickFrom(names).Span, random.Chance(15) ? "Unknown" : random.PickFrom(names).Text);
    }

    private static string Replace(string text, TextSpan span, string by) => text.Remove(span.Start, span.Length).Insert(span.Start, by);
}
