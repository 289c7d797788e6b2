using System.Collections.Immutable;
using AmplifyGen.Analyzers;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1003: sets the replacement of a deprecated member to the same value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeprecatedMemberFix))]
public sealed class DeprecatedMemberFix : ShapeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DeprecatedMemberAnalyzer.DeprecatedMember);

    private protected override Edit? Edit(Diagnostic diagnostic, SourceFile file) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperty.ReplacedBy, out var replacement)
        && replacement is not null
        && new ReplacedMember(replacement, file.Catalog, file.Model).Of(file.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent) is { } changes
            ? new Edit($"Set {replacement} instead", changes)
            : null;
}
