using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.CodeFixes;

/// <summary>Creates calls that set members of a builder to placeholders.</summary>
/// <param name="position">The position of the calls.</param>
internal sealed class PlaceholderCalls(INamedTypeSymbol builder, ShapeCatalog catalog, SemanticModel model, int position)
{
    /// <summary>Returns a call with a placeholder for each member; <c>null</c> if the builder does not set one of the members itself.</summary>
    public IReadOnlyList<string>? For(IEnumerable<string> members)
    {
        var calls = new List<string>();
        foreach (var member in members)
        {
            // A path leads to a structure that this builder does not build.
            if (builder.ContainingType?.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is not { } property)
                return null;
            calls.Add($"With{member}({Placeholder.For(property, catalog, model, position)})");
        }

        return calls;
    }

    /// <summary>Returns a statement that sets the members of the builder in a variable.</summary>
    public string? Statement(string variable, IEnumerable<string> members) => For(members) is { } calls ? $"{variable}.{string.Join(".", calls)};" : null;
}
