using Microsoft.CodeAnalysis;

namespace AmplifyGen.CodeFixes;

/// <summary>Edits that are worth offering only if the result compiles.</summary>
internal static class Trial
{
    public static async Task<bool> CompilesAsync(Document document, SyntaxNode node, SyntaxNode replacement, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            return false;

        var mark = new SyntaxAnnotation();
        var changed = document.WithSyntaxRoot(root.ReplaceNode(node, replacement.WithAdditionalAnnotations(mark)));
        if (await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return false;

        // Warnings that a project raises to errors are none of this.
        var place = (await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false)).GetAnnotatedNodes(mark).Single().Span;
        return !model.GetDiagnostics(place, cancellationToken).Any(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
    }
}
