using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary>Another way to write the same request. It is offered only if it keeps every comment and directive and if the result compiles.</summary>
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

    /// <summary>Returns what to write instead of the code at a token, or <c>null</c> if this is no place for it.</summary>
    private protected abstract Edit? Edit(SyntaxToken token, SourceFile file);

    /// <summary>What <c>#if</c> leaves out can not be rewritten, and must go together with what is.</summary>
    private static bool ChangesConditionalCode(SyntaxNode root, Edit edit) =>
        Conditionals.AnyIn(root, TextSpan.FromBounds(edit.Changes.Min(static change => change.Span.Start), edit.Changes.Max(static change => change.Span.End)));
}
