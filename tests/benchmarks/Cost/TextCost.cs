using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Benchmarks.Cost;

/// <summary>How long the generated text is, in characters, and what it is made of. The parts overlap: builders have documentation.</summary>
/// <param name="Structures">The records that stand for structures. Errors are exceptions, and are not among them.</param>
/// <param name="Characters">All of the text.</param>
/// <param name="Documentation">The lines that are documentation comments, with their indentation.</param>
/// <param name="Serializers">The classes that read and write JSON.</param>
/// <param name="Builders">The builders.</param>
internal sealed record TextCost(int Structures, long Characters, long Documentation, long Serializers, long Builders)
{
    public static TextCost Of(IReadOnlyList<SyntaxTree> trees)
    {
        var types = trees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()).ToList();
        return new TextCost(
            types.Count(IsStructure),
            trees.Sum(static tree => (long)tree.Length),
            trees.SelectMany(static tree => tree.GetText().Lines).Select(static line => line.ToString()).Where(IsDocumentation).Sum(static line => line.Length + 1L),
            LengthOf(types.Where(static type => type.Parent is BaseNamespaceDeclarationSyntax space && space.Name.ToString().EndsWith(".Codecs", StringComparison.Ordinal))),
            LengthOf(types.Where(static type => type.Identifier.Text is "Builder")));
    }

    /// <summary>Cases of unions are records inside of others, and enums are record structs.</summary>
    private static bool IsStructure(TypeDeclarationSyntax type) =>
        type.IsKind(SyntaxKind.RecordDeclaration) && type.Modifiers.Any(SyntaxKind.SealedKeyword) && type.Parent is BaseNamespaceDeclarationSyntax;

    private static bool IsDocumentation(string line) => line.AsSpan().TrimStart().StartsWith("///", StringComparison.Ordinal);

    private static long LengthOf(IEnumerable<TypeDeclarationSyntax> types) => types.Sum(static type => (long)type.FullSpan.Length);
}
