using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>
/// What a fix writes where only the user knows the value. None of it compiles as it stands: a request with a made-up value would be
/// worse than one that is incomplete.
/// </summary>
internal static class Placeholder
{
    /// <summary>The value for a member: the part that can be known, and <c>TODO</c> for the rest.</summary>
    public static ArgumentSyntax For(IPropertySymbol property, ShapeCatalog catalog, SemanticModel model, int position)
    {
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : property.Type.WithNullableAnnotation(NullableAnnotation.None);
        var name = char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
        var text = type switch
        {
            // A lambda that does nothing is an error; once it does something, it is one until it sets what its structure requires.
            _ when catalog.Shape(type) is { Required.IsEmpty: false } && IsFree(name, model, position) => $"{name} => {name}",
            _ when catalog.Enum(type) is not null => type.ToMinimalDisplayString(model, position) + ".TODO",
            _ => "TODO",
        };
        return SyntaxFactory.Argument(SyntaxFactory.ParseExpression(text));
    }

    private static bool IsFree(string name, SemanticModel model, int position) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && model.LookupSymbols(position, name: name).IsEmpty;
}
