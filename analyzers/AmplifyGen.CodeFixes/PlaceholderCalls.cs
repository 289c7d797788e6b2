using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.CodeFixes;

/// <summary>Calls that set members of a builder to placeholders.</summary>
/// <param name="position">Where the calls will be.</param>
internal sealed class PlaceholderCalls(INamedTypeSymbol builder, ShapeCatalog catalog, SemanticModel model, int position)
{
    /// <summary>Returns a call for each member, with a placeholder to set it to; <c>null</c> if the builder does not set one of the members itself.</summary>
    public IReadOnlyList<string>? For(IEnumerable<string> members)
    {
        var calls = new List<string>();
        foreach (var member in members)
        {
            // A path leads into a structure that this builder does not build.
            if (builder.ContainingType?.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is not { } property)
                return null;
            calls.Add($"With{member}({Placeholder.For(property, catalog, model, position)})");
        }

        return calls;
    }

    /// <summary>Returns a statement that sets the members of the builder in a variable.</summary>
    public string? Statement(string variable, IEnumerable<string> members) => For(members) is { } calls ? $"{variable}.{string.Join(".", calls)};" : null;
}
