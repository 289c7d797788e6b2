using System.Collections.Immutable;
using AmplifyGen.Analyzers;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1003: sets the member that replaces a deprecated one, to the same value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeprecatedMemberFix))]
public sealed class DeprecatedMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DeprecatedMemberAnalyzer.DeprecatedMember);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || ShapeUses.Of(model.Compilation) is not { Catalog: var catalog })
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(DiagnosticProperty.ReplacedBy, out var replacement)
                || replacement is null
                || new ReplacedMember(replacement, catalog, model).Of(root.FindToken(diagnostic.Location.SourceSpan.Start).Parent) is not var (node, changed))
            {
                continue;
            }

            // The replacement may lack a nested member, or be of another kind.
            if (await Trial.CompilesAsync(context.Document, node, changed, context.CancellationToken).ConfigureAwait(false))
                new NodeFix($"Set {replacement} instead", node, changed).Register(context, diagnostic, nameof(DeprecatedMemberFix));
        }
    }
}
