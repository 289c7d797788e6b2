using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.Rules;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>Follows builders through the code, and lets each rule report its findings.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BuilderFlowAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            MissingMembersRule.OnAllPaths,
            MissingMembersRule.OnSomePaths,
            OverwrittenMemberRule.Descriptor,
            UnbuiltBuilderRule.Descriptor,
            UnprovedBuilderRule.Descriptor,
            EnsuredMembersRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ShapeUses.Of(start.Compilation) is not { } uses)
                return;

            var summaries = new MethodSummaries(start.Compilation, uses.Catalog);
            start.RegisterCodeBlockAction(context => uses.Analyze(context, nameof(BuilderFlowAnalyzer), block => Analyze(block, uses, summaries)));
        });
    }

    private static bool Analyze(AnalyzedBlock block, ShapeUses uses, MethodSummaries summaries)
    {
        var catalog = uses.Catalog;
        var method = block.Owner as IMethodSymbol;

        // Code blocks that cannot contain a builder are not bound.
        var mustEnsure = method is not null && MustEnsure(method, catalog);
        if (!mustEnsure && !uses.Names.MentionsBuilder(block.Code))
            return false;

        foreach (var root in block.Roots)
        {
            if ((!mustEnsure && SimpleChains.AreAll(root, catalog, block.Token)) || MethodBody.Graph(root, block.Token) is not { } graph)
                continue;

            var scope = new FlowScope(catalog, summaries, new ActiveMethods(), method, block.Token);
            if (FlowPasses.Analyze(scope, graph) is { } result)
                Report(result, block.Report);
        }

        return true;
    }

    private static void Report(FlowResult result, Action<Diagnostic> report)
    {
        MissingMembersRule.Report(result.Record, report);
        OverwrittenMemberRule.Report(result.Record, report);
        UnbuiltBuilderRule.Report(result, report);
        UnprovedBuilderRule.Report(result.Record, report);
        EnsuredMembersRule.Report(result, report);
    }

    /// <summary>Determines whether a method handles a builder and has, or inherits, an attribute that states the members it sets.</summary>
    private static bool MustEnsure(IMethodSymbol method, ShapeCatalog catalog) =>
        (catalog.Built(method.ReturnType) is not null || method.Parameters.Any(parameter => catalog.Built(parameter.Type) is not null))
        && EnsuredMembers.Statements(method, catalog.Symbols).Any();
}
