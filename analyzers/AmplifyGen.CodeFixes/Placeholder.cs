using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>
/// Creates the values that only the user knows. They intentionally do not compile: a request with an invented value would be
/// worse than an incomplete one.
/// </summary>
internal static class Placeholder
{
    private const string Text = "TODO";

    /// <summary>Returns the value for a member: the known part, and a placeholder for the rest.</summary>
    public static string For(IPropertySymbol property, ShapeCatalog catalog, SemanticModel model, int position)
    {
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : property.Type.WithNullableAnnotation(NullableAnnotation.None);
        var name = FreeName.CamelCase(property.Name);
        return type switch
        {
            // An empty lambda is an error, and so is one that does not set what its structure requires.
            _ when catalog.Shape(type) is { Required.IsEmpty: false } && FreeName.IsFree(name, model, position) => $"{name} => {name}",
            _ when catalog.Enum(type) is not null => $"{type.ToMinimalDisplayString(model, position)}.{Text}",
            _ => Text,
        };
    }

    /// <summary>Returns whether an error is at a placeholder, where it is expected.</summary>
    public static bool IsAt(Location error) =>
        error.SourceTree?.GetRoot().FindNode(error.SourceSpan, getInnermostNodeForTie: true) is IdentifierNameSyntax name
        && (string.Equals(name.Identifier.ValueText, Text, StringComparison.Ordinal)
            || name.Parent is SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: var parameter, Body: var body } && body == name && string.Equals(parameter, name.Identifier.ValueText, StringComparison.Ordinal));
}
