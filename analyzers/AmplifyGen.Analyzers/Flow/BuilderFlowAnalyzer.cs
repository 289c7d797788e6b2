using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>Follows builders through the code and lets each rule say what it has to say of the result.</summary>
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
            if (ShapeUses.Of(start.Compilation) is not { Catalog: var catalog })
                return;

            var names = new BuilderNames(start.Compilation, catalog.Symbols);
            var summaries = new MethodSummaries(start.Compilation, catalog);
            start.RegisterCodeBlockAction(block => Analyze(block, catalog, names, summaries));
        });
    }

    private static void Analyze(CodeBlockAnalysisContext context, ShapeCatalog catalog, BuilderNames names, MethodSummaries summaries)
    {
        // Nothing is bound for a block that cannot hold a builder.
        if (!MentionsBuilder(context.CodeBlock, names))
            return;

        foreach (var root in ShapeUses.Roots(context))
        {
            if (IsSimple(root, context, catalog) || MethodBody.Graph(root, context.CancellationToken) is not { } graph)
                continue;

            var method = context.OwningSymbol as IMethodSymbol;
            if (FlowPasses.Run(catalog, summaries, new ActiveMethods(), context.CancellationToken, graph, method) is { } result)
                Report(result, method, context.ReportDiagnostic);
        }
    }

    private static void Report(FlowResult result, IMethodSymbol? method, Action<Diagnostic> report)
    {
        MissingMembersRule.Report(result.Flow, report);
        OverwrittenMemberRule.Report(result.Flow, report);
        UnbuiltBuilderRule.Report(result.Flow, report);
        UnprovedBuilderRule.Report(result.Flow, report);
        if (method is not null)
            EnsuredMembersRule.Report(result, method, report);
    }

    /// <summary>Whether the code holds no builder, or none that needs a graph.</summary>
    private static bool IsSimple(IOperation root, CodeBlockAnalysisContext context, ShapeCatalog catalog) =>
        SimpleChains.AreAll(root, catalog, context.CancellationToken)
        && context.OwningSymbol.Attribute(catalog.Symbols.EnsuresMembers) is null;

    private static bool MentionsBuilder(SyntaxNode block, BuilderNames names)
    {
        foreach (var node in block.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax invocation && names.Contains(CalledName.Of(invocation)?.Identifier.ValueText ?? ""))
                return true;
            if (node is AttributeSyntax { Name: var name } && name.ToString().Contains("EnsuresMembers"))
                return true;
        }

        return false;
    }
}
