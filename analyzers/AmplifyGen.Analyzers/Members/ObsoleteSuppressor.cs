using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Members;

/// <summary>
/// Suppresses compiler warnings about <c>[Obsolete]</c> on generated members, because AMPG1003 reports them. If AMPG1003 intentionally
/// reports nothing (within another use, in <c>nameof</c>), the warning is not needed either.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ObsoleteSuppressor : DiagnosticSuppressor
{
    private const string Justification = "AMPG1003 speaks of deprecated members";

    private static readonly SuppressionDescriptor WithoutMessage = new("AMPGS0612", "CS0612", Justification);
    private static readonly SuppressionDescriptor WithMessage = new("AMPGS0618", "CS0618", Justification);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(WithoutMessage, WithMessage);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (ShapeUses.Of(context.Compilation) is not { Catalog: var catalog })
            return;

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (IsOfDeprecatedMember(diagnostic, context, catalog))
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(known => string.Equals(known.SuppressedDiagnosticId, diagnostic.Id, StringComparison.Ordinal)), diagnostic));
        }
    }

    private static bool IsOfDeprecatedMember(Diagnostic diagnostic, SuppressionAnalysisContext context, ShapeCatalog catalog)
    {
        if (diagnostic.Location.SourceTree is not { } tree
            || !RuleState.IsOn(DeprecatedMemberAnalyzer.Descriptor, tree, context.Compilation, context.Options, context.CancellationToken))
        {
            return false;
        }

        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
        var found = context.GetSemanticModel(tree).GetSymbolInfo(node, context.CancellationToken);
        return (found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) is { } symbol && catalog.Deprecation(symbol) is not null;
    }
}
