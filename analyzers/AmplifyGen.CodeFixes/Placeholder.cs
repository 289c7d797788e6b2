using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>
/// What a fix writes where only the user knows the value. None of it compiles as it stands: a request with a made-up value would be
/// worse than one that is incomplete.
/// </summary>
internal static class Placeholder
{
    private const string Text = "TODO";

    /// <summary>Returns the value for a member: the part that can be known, and <c>TODO</c> for the rest.</summary>
    public static string For(IPropertySymbol property, ShapeCatalog catalog, SemanticModel model, int position)
    {
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : property.Type.WithNullableAnnotation(NullableAnnotation.None);
        var name = FreeName.CamelCase(property.Name);
        return type switch
        {
            // A lambda that does nothing is an error; once it does something, it is one until it sets what its structure requires.
            _ when catalog.Shape(type) is { Required.IsEmpty: false } && FreeName.IsFree(name, model, position) => $"{name} => {name}",
            _ when catalog.Enum(type) is not null => $"{type.ToMinimalDisplayString(model, position)}.{Text}",
            _ => Text,
        };
    }

    /// <summary>Returns whether an error is at a placeholder, where it is meant to be.</summary>
    public static bool IsAt(Location error) =>
        error.SourceTree?.GetRoot().FindNode(error.SourceSpan, getInnermostNodeForTie: true) is IdentifierNameSyntax name
        && (string.Equals(name.Identifier.ValueText, Text, StringComparison.Ordinal)
            || name.Parent is SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: var parameter, Body: var body } && body == name && string.Equals(parameter, name.Identifier.ValueText, StringComparison.Ordinal));
}
