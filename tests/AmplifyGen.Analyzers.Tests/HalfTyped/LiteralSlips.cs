using AmplifyGen.Analyzers.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>Literals that end in their middle, lose or gain a quote, or stop within an escape or a hole.</summary>
internal static class LiteralSlips
{
    private static readonly string[] Starts =
    [
        "\"\"\"", "\"\"\"\n", "\"\"\"\"", "$\"\"\"", "$$\"\"\"{", "@\"", "$@\"{", "$\"{", "$\"{{", "\"\"\"u8", "\"a\"u8", "\"", "\"\\", "\"\\\"", "'", "'\\u", "'\\'", "\"\"\"\n{\n", "\"\"\"\n  a\n b\n  \"\"\"",
        "\"\"\"a\"\"\"u8", "\"\"\"\n\"\"\"", "\"\"\"\n \n  \"\"\"u8.ToArray()", "@\"\"\"", "$\"{\"", "$\"{a:\"", "$\"\"\"\n{", "0x", "1e", "1_", "0b", "'ab'", "\"\"u8", "''", "1e999", "99999999999999999999",
    ];

    private static readonly string[] Escapes = ["\\u", "\\u0", "\\u00", "\\u003", "\\u00g1", "\\x", "\\xg", "\\U", "\\U0001", "\\U0001F60", "\\UFFFFFFFF", "\\UD8000000", "\\", "\\\"", "\\q", "\\e", "{", "}", "{{", "\"", "\"\"", "\n", "\r\n", "\u2028"];

    public static string Apply(string text, SeededRandom random)
    {
        var literals = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(IsLiteral).Select(static token => token.Span).Where(static span => span.Length > 0).ToList();
        if (literals.Count == 0)
            return text.Insert(random.Next(text.Length + 1), random.PickFrom(Starts));

        var literal = random.PickFrom(literals);
        var within = literal.Start + random.Next(literal.Length + 1);
        return random.Next(8) switch
        {
            0 => text[..within],
            1 => text[..within] + RestOfFile(text, within),
            2 => text.Insert(within, random.PickFrom(Escapes)),
            3 => text.Insert(literal.End - 1, random.PickFrom(Escapes)),
            4 => text.Remove(literal.End - 1, 1),
            5 => text.Remove(literal.Start, 1),
            6 => text.Remove(literal.Start, literal.Length).Insert(literal.Start, random.PickFrom(Starts)),
            _ => text.Insert(random.Pick(literal.Start, literal.End), random.PickFrom(Starts)),
        };
    }

    private static string RestOfFile(string text, int from) => text.IndexOf('\n', from) is >= 0 and var lineEnd ? text[lineEnd..] : "";

    private static bool IsLiteral(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.NumericLiteralToken;
}
