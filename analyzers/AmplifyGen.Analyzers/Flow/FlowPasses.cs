using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What the analysis found out about one body.</summary>
/// <param name="Parameters">The sites of the method's parameters, by ordinal.</param>
internal sealed record FlowResult(BuilderFlow Flow, GraphRun Run, IReadOnlyList<Site?> Parameters);

/// <summary>
/// Runs the analysis over a body: once without regard to conditions, and only if that leaves a member set on some paths and not
/// on others, once more with the conditions that tie such paths together.
/// </summary>
internal static class FlowPasses
{
    /// <returns>The result, or <c>null</c> if the body is too large to be analyzed.</returns>
    public static FlowResult? Run(ShapeCatalog catalog, MethodSummaries summaries, ActiveMethods active, CancellationToken token, ControlFlowGraph graph, IMethodSymbol? method)
    {
        var conditions = new Conditions();
        var result = Run(new BuilderFlow(catalog, summaries, active, conditions, token), graph, method);
        if (IsPrecise(result) || !conditions.TrackRepeated())
            return result.Flow.IsAbandoned ? null : result;

        result = Run(new BuilderFlow(catalog, summaries, active, conditions, token), graph, method);
        return result.Flow.IsAbandoned ? null : result;
    }

    private static FlowResult Run(BuilderFlow flow, ControlFlowGraph graph, IMethodSymbol? method)
    {
        var start = new FlowState();
        var parameters = method is null ? [] : flow.BeginParameters(method, start);
        return new FlowResult(flow, flow.Run(graph, start), parameters);
    }

    /// <summary>Whether no member is set on some paths only, neither where a builder ends nor where the body does.</summary>
    private static bool IsPrecise(FlowResult result) =>
        result.Flow.Builds.All(static build => build.MissingOnSome.IsEmpty)
        && (result.Run.Exit is not { } exit || exit.Sites.All(site => exit.Site(site) is not { } state || state.May == state.Must));
}
