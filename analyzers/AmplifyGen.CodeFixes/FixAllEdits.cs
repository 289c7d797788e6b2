using System.Collections.Immutable;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes;

/// <summary>Fixes all diagnostics of a file at once, in source order. An edit that conflicts with earlier ones is skipped.</summary>
internal static class FixAllEdits
{
    /// <summary>Returns the provider that fixes all diagnostics in a document, a project or a solution.</summary>
    public static FixAllProvider Of(ShapeFix fix) =>
        FixAllProvider.Create((context, document, diagnostics) => FixAsync(fix, document, diagnostics, context.CancellationToken));

    private static async Task<Document?> FixAsync(ShapeFix fix, Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await SourceFile.ReadAsync(document, cancellationToken).ConfigureAwait(false) is not { } file)
            return document;

        // The file is shared, so that two edits do not use the same name.
        var edits = diagnostics
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => fix.EditFor(diagnostic, file))
            .OfType<Edit>()
            .ToList();
        return await Trial.ApplyAsync(file, [.. edits.SelectMany(static edit => edit.Changes)], cancellationToken).ConfigureAwait(false)
            ?? await OneByOneAsync(file, edits, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> OneByOneAsync(SourceFile file, List<Edit> edits, CancellationToken cancellationToken)
    {
        var (result, accepted) = (file.Document, new List<TextChange>());
        foreach (var edit in edits)
        {
            List<TextChange> candidate = [.. accepted, .. edit.Changes];
            if (await Trial.ApplyAsync(file, candidate, cancellationToken).ConfigureAwait(false) is { } changed)
                (result, accepted) = (changed, candidate);
        }

        return result;
    }
}
