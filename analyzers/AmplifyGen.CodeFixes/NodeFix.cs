using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplifyGen.CodeFixes;

/// <summary>A fix that replaces, or removes, one node of a document.</summary>
/// <param name="Title">What the user chooses, short and concrete.</param>
/// <param name="Replacement">What stands there afterwards, or <c>null</c> if nothing does.</param>
internal sealed record NodeFix(string Title, SyntaxNode Node, SyntaxNode? Replacement)
{
    /// <param name="key">What says that two fixes do the same, for fixing all at once.</param>
    public void Register(CodeFixContext context, Diagnostic diagnostic, string key) =>
        context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(Apply(context.Document)), key), diagnostic);

    private Document Apply(Document document)
    {
        // The root was read before the fix was offered, so it is there.
        document.TryGetSyntaxRoot(out var root);
        var changed = Replacement is null
            ? root!.RemoveNode(Node, SyntaxRemoveOptions.KeepExteriorTrivia | SyntaxRemoveOptions.AddElasticMarker)!
            : root!.ReplaceNode(Node, Replacement);
        return document.WithSyntaxRoot(changed);
    }
}
