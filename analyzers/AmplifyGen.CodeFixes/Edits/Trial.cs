using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>Checks that an edit loses no comment and no directive, and that the result compiles. Otherwise it is not offered.</summary>
internal static class Trial
{
    /// <summary>Returns the file with changes, or <c>null</c> if they lose something or cause an error that is not a placeholder.</summary>
    public static async Task<Document?> ApplyAsync(SourceFile file, IReadOnlyList<TextChange> changes, CancellationToken cancellationToken)
    {
        var ordered = changes.Select(static (change, index) => (change, index)).OrderBy(static pair => pair.change.Span.Start).ThenBy(static pair => pair.index).Select(static pair => pair.change).ToList();
        if (ordered.Count == 0 || Overlap(ordered))
            return null;

        var changed = file.Document.WithText(file.Text.WithChanges(ordered));
        return await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            && Kept.IsSame(file.Root, root)
            && await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            && AddsNoError(file, model, ordered, cancellationToken)
                ? changed
                : null;
    }

    private static bool Overlap(List<TextChange> ordered) =>
        ordered.Zip(ordered.Skip(1), static (first, second) => first.Span.End > second.Span.Start).Any(static overlap => overlap);

    private static bool AddsNoError(SourceFile file, SemanticModel changed, List<TextChange> ordered, CancellationToken cancellationToken)
    {
        // The members between the first and the last change. Outside of the changes, both texts are the same.
        var (first, last) = (ordered[0].Span.Start, ordered[ordered.Count - 1].Span.End);
        var behind = file.Text.Length - last;
        var errors = Errors(changed, first, changed.SyntaxTree.Length - behind).Where(error => !Placeholder.IsAt(error.Location)).ToList();
        if (errors.Count == 0)
            return true;

        var known = Errors(file.Model, first, last).ToLookup(static error => error.Id, StringComparer.Ordinal);
        return errors.GroupBy(static error => error.Id, StringComparer.Ordinal).All(group => group.Count() <= known[group.Key].Count());

        // Warnings that the project treats as errors are ignored.
        IEnumerable<Diagnostic> Errors(SemanticModel model, int start, int end) =>
            model.GetDiagnostics(Around(model.SyntaxTree.GetRoot(cancellationToken), start, end), cancellationToken)
                .Where(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
    }

    private static TextSpan Around(SyntaxNode root, int start, int end)
    {
        var (first, last) = (SourceFile.BodyAround(root.FindToken(start).Parent!), SourceFile.BodyAround(root.FindToken(Math.Min(end, root.FullSpan.End)).Parent!));
        return TextSpan.FromBounds(first.FullSpan.Start, Math.Max(first.FullSpan.End, last.FullSpan.End));
    }
}
