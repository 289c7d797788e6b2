using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>A file that uses shapes, with its syntax and semantics.</summary>
internal sealed class SourceFile
{
    private readonly HashSet<(SyntaxNode Body, string Name)> _given = [];

    private SourceFile(Document document, SyntaxNode root, SourceText text, SemanticModel model, ShapeCatalog catalog) =>
        (Document, Root, Text, Model, Catalog) = (document, root, text, model, catalog);

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SourceText Text { get; }

    public SemanticModel Model { get; }

    public ShapeCatalog Catalog { get; }

    /// <summary>Returns the file, or <c>null</c> if its project does not reference the runtime.</summary>
    public static async Task<SourceFile?> ReadAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
        && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
        && ShapeUses.Of(model.Compilation) is { Catalog: var catalog }
            ? new SourceFile(document, root, await document.GetTextAsync(cancellationToken).ConfigureAwait(false), model, catalog)
            : null;

    /// <summary>Returns a name for a new variable that is unique in its member and among the names returned before.</summary>
    public string NewVariable(string name, SyntaxNode place)
    {
        // A variable also conflicts with those of nested blocks.
        var body = BodyAround(place);
        var used = new HashSet<string>(body.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText), StringComparer.Ordinal);
        var free = FreeName.For(name, Model, place.SpanStart, candidate => used.Contains(candidate) || _given.Contains((body, candidate)));
        _given.Add((body, free));
        return free;
    }

    /// <summary>Returns the member that contains a node, or the whole file for top-level statements.</summary>
    public static SyntaxNode BodyAround(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(static ancestor => ancestor is MemberDeclarationSyntax and not (GlobalStatementSyntax or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax))
        ?? node.SyntaxTree.GetRoot();
}
