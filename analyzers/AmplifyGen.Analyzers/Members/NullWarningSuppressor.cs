using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Suppresses compiler warnings about a <c>null</c> that AMPG1004 reports as an error.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullWarningSuppressor : DiagnosticSuppressor
{
    private const string Justification = "AMPG1004 reports this null";

    private static readonly SuppressionDescriptor NullConversion = new("AMPGS8600", "CS8600", Justification);
    private static readonly SuppressionDescriptor NullAssignment = new("AMPGS8601", "CS8601", Justification);
    private static readonly SuppressionDescriptor NullArgument = new("AMPGS8604", "CS8604", Justification);
    private static readonly SuppressionDescriptor NullLiteral = new("AMPGS8625", "CS8625", Justification);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ImmutableArray.Create(NullConversion, NullAssignment, NullArgument, NullLiteral);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (ShapeUses.Of(context.Compilation) is not { Catalog: var catalog })
            return;

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (IsReportedNull(diagnostic, context, catalog))
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(known => string.Equals(known.SuppressedDiagnosticId, diagnostic.Id, StringComparison.Ordinal)), diagnostic));
        }
    }

    private static bool IsReportedNull(Diagnostic diagnostic, SuppressionAnalysisContext context, ShapeCatalog catalog)
    {
        if (diagnostic.Location.SourceTree is not { } tree
            || !RuleState.IsOn(RequiredNullAnalyzer.Descriptor, tree, context.Compilation, context.Options, context.CancellationToken))
        {
            return false;
        }

        var span = diagnostic.Location.SourceSpan;
        var node = tree.GetRoot(context.CancellationToken).FindNode(span, getInnermostNodeForTie: true);
        for (var operation = context.GetSemanticModel(tree).OperationOf(node, context.CancellationToken); operation is not null; operation = operation.Parent)
        {
            // The warning is about the nearest assignment.
            if (MemberAssignment.Of(operation, catalog) is { } assignment)
                return RequiredNullAnalyzer.Nulls(assignment, catalog.Symbols).Any(value => span.Contains(value.Syntax.Span) || value.Syntax.Span.Contains(span));
        }

        return false;
    }
}
