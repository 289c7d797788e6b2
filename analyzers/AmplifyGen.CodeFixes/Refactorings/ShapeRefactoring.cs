using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary>The base class of refactorings that write the same request in another way. They are offered only if they keep all comments and directives and the result compiles.</summary>
public abstract class ShapeRefactoring : CodeRefactoringProvider
{
    private protected ShapeRefactoring()
    {
    }

    /// <inheritdoc/>
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, token) = (context.Document, context.CancellationToken);
        if (await SourceFile.ReadAsync(document, token).ConfigureAwait(false) is { } file
            && Edit(file.Root.FindToken(context.Span.Start), file) is { } edit
            && !ChangesConditionalCode(file.Root, edit)
            && await Trial.ApplyAsync(file, edit.Changes, token).ConfigureAwait(false) is { } changed)
        {
            context.RegisterRefactoring(CodeAction.Create(edit.Title, _ => Task.FromResult(changed), GetType().Name));
        }
    }

    /// <summary>Returns the edit for the code at a token, or <c>null</c> if it does not apply there.</summary>
    private protected abstract Edit? Edit(SyntaxToken token, SourceFile file);

    /// <summary>Determines whether an edit changes code that <c>#if</c> excludes, which cannot be rewritten with the rest.</summary>
    private static bool ChangesConditionalCode(SyntaxNode root, Edit edit) =>
        Conditionals.AnyIn(root, TextSpan.FromBounds(edit.Changes.Min(static change => change.Span.Start), edit.Changes.Max(static change => change.Span.End)));
}
