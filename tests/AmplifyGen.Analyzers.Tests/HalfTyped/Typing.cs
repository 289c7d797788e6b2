using AmplifyGen.Analyzers.Tests.Oracle;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>Makes of a program what a person leaves behind while typing, moving and deleting code.</summary>
internal static class Typing
{
    private const int MostSlips = 4;

    /// <summary>Returns a half-typed program that a seed fixes.</summary>
    public static string Write(ulong seed)
    {
        var random = new SeededRandom(seed);
        var text = WholePrograms.Pick(random);
        for (var slips = random.Between(1, MostSlips); slips > 0; slips--)
        {
            var slipped = Slip(text, random);
            text = CanBeParsed(slipped) ? slipped : text;
        }

        return text;
    }

    /// <summary>The compiler's own parser throws on a few texts. No analyzer ever sees them.</summary>
    private static bool CanBeParsed(string text)
    {
        try
        {
            CSharpSyntaxTree.ParseText(text);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string Slip(string text, SeededRandom random) => text.Length == 0 ? text : random.Next(10) switch
    {
        0 => CharacterSlips.Apply(text, random),
        1 => LineSlips.Apply(text, random),
        2 or 3 => LiteralSlips.Apply(text, random),
        4 or 5 or 6 => TokenSlips.Apply(text, random),
        _ => DeclarationSlips.Apply(text, random),
    };
}
