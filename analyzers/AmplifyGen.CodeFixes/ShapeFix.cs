using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplifyGen.CodeFixes;

/// <summary>The base class of fixes that edit one file. They are offered only if they keep all comments and directives and the result compiles.</summary>
public abstract class ShapeFix : CodeFixProvider
{
    private readonly FixAllProvider _fixAll;

    private protected ShapeFix() => _fixAll = FixAllEdits.Of(this);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => _fixAll;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await SourceFile.ReadAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is { } file
                && Edit(diagnostic, file) is { } edit
                && await Trial.ApplyAsync(file, edit.Changes, context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(CodeAction.Create(edit.Title, _ => Task.FromResult(changed), GetType().Name), diagnostic);
            }
        }
    }

    /// <summary>Returns the edit that fixes a diagnostic, or <c>null</c> if it cannot be fixed.</summary>
    private protected abstract Edit? Edit(Diagnostic diagnostic, SourceFile file);

    /// <summary>Returns the result of <see cref="Edit"/> to the provider that fixes all diagnostics of a file.</summary>
    internal Edit? EditFor(Diagnostic diagnostic, SourceFile file) => Edit(diagnostic, file);
}
