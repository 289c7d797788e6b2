using System.Text;
using CsCheck;

namespace AmplifyGen.Generated.Tests.Properties;

/// <summary>Random texts, rich in what JSON and URIs treat in a special way.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "a", "plain text", "\"", "\\", "/", "\0", "\u0001", "\n", "\r\n", "\t", "\b", "\f", "\u001f", "\u007f", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "é", "漢",
        "😀", "\U0010FFFF", "e\u0301", "\uD83D", "\uDE00", "\\u0041", "%2F", "?#", "{\"", "null", " ", "+", "<&>", new('x', 40), new('"', 300),
    ];

    /// <summary>Any UTF-16, halves of surrogate pairs among it.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (12, Gen.OneOf(Pieces).Array[0, 6].Select(static pieces => string.Concat(pieces))),
        (6, Gen.Char.Array[0, 40].Select(static units => new string(units))),
        (1, Gen.OneOf(Pieces).Array[0, 200].Select(static pieces => string.Concat(pieces))));

    /// <summary>Texts that are whole Unicode.</summary>
    public static Gen<string> Whole { get; } = Any.Select(Encoded);

    /// <summary>Texts that can be part of a path.</summary>
    public static Gen<string> Labels { get; } = Whole.Where(static text => text is not ("" or "." or ".."));

    /// <summary>What UTF-8 holds of a text: U+FFFD for each half of a surrogate pair.</summary>
    public static string Encoded(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
