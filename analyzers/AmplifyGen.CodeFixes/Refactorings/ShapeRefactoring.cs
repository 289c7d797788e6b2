using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary>Another way to write the same request. It is offered only if it compiles.</summary>
public abstract class ShapeRefactoring : CodeRefactoringProvider
{
    private protected ShapeRefactoring()
    {
    }

    /// <inheritdoc/>
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, token) = (context.Document, context.CancellationToken);
        if (await document.GetSyntaxRootAsync(token).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model
            || ShapeUses.Of(model.Compilation) is not { Catalog: var catalog }
            || Edit(root.FindToken(context.Span.Start), model, catalog) is not { } edit
            || !await Trial.CompilesAsync(document, edit.Node, edit.Replacement!, token).ConfigureAwait(false))
        {
            return;
        }

        var changed = document.WithSyntaxRoot(root.ReplaceNode(edit.Node, edit.Replacement!));
        context.RegisterRefactoring(CodeAction.Create(edit.Title, _ => Task.FromResult(changed), GetType().Name));
    }

    /// <summary>What to write instead of the code at a token, or <c>null</c> if this is no place for it.</summary>
    private protected abstract NodeFix? Edit(SyntaxToken token, SemanticModel model, ShapeCatalog catalog);
}
