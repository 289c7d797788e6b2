using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>Calls that set members of a builder to placeholders.</summary>
/// <param name="position">Where the calls will stand.</param>
internal sealed class PlaceholderCalls(INamedTypeSymbol builder, ShapeCatalog catalog, SemanticModel model, int position)
{
    /// <summary>The receiver with a call behind it for each member, or <c>null</c> if a member is none of the builder's own.</summary>
    /// <param name="like">The access of a call in the same chain.</param>
    public ExpressionSyntax? Append(ExpressionSyntax receiver, IEnumerable<string> members, MemberAccessExpressionSyntax? like)
    {
        foreach (var member in members)
        {
            // A path leads into a structure that this builder does not build.
            if (builder.ContainingType?.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is not { } property)
                return null;
            receiver = Chain.Append(receiver, "With" + member, Placeholder.For(property, catalog, model, position), like);
        }

        return receiver;
    }
}
