using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>The result of the analysis of one body.</summary>
/// <param name="Runs">The runs of the body, one for each state of the start.</param>
/// <param name="Record">What happens to builders.</param>
internal sealed record FlowResult(BuilderFlow Flow, IMethodSymbol? Method, FlowStart Start, IReadOnlyList<GraphRun> Runs, FlowRecord Record)
{
    public IEnumerable<PathState> Exits => Runs.SelectMany(static run => run.Exits);
}

/// <summary>Specifies what an analysis tracks.</summary>
/// <param name="TracksFacts">Whether decisions are tracked in addition to builders.</param>
/// <param name="RemembersEdges">Whether the states between blocks are kept, to find the branches that miss a member.</param>
/// <param name="KeepsParameters">Whether facts about parameters are kept until the body ends, for its callers.</param>
internal readonly record struct FlowMode(bool TracksFacts, bool KeepsParameters, bool RemembersEdges = false);

/// <summary>
/// Analyzes a body, first for builders only. If a builder is then incomplete on some path, the body is analyzed again, with the
/// conditions that correlate paths.
/// </summary>
internal static class FlowPasses
{
    /// <returns>The result, or <c>null</c> if the body is too large to be analyzed.</returns>
    public static FlowResult? Analyze(FlowScope scope, ControlFlowGraph graph)
    {
        var body = new Body(graph, scope.Catalog, scope.Token);
        var result = Run(scope, body, default);
        if (!IsComplete(result))
            result = Run(scope, body, new FlowMode(TracksFacts: true, KeepsParameters: false));

        // The edges are needed only to report a member that is missing on some paths, and such reports are rare.
        if (result.Record.Builds.Any(static build => !build.MissingOnSome.IsEmpty))
            result = Run(scope, body, new FlowMode(TracksFacts: true, KeepsParameters: false, RemembersEdges: true));
        return result.Flow.IsAbandoned ? null : result;
    }

    /// <summary>Analyzes a method for its callers, which may make decisions based on its arguments and its result.</summary>
    /// <returns>The result, or <c>null</c> if the body is too large to be analyzed.</returns>
    public static FlowResult? Summarize(FlowScope scope, ControlFlowGraph graph, IMethodSymbol method)
    {
        var body = new Body(graph, scope.Catalog, scope.Token);
        if (!TellsByResult(method, scope.Catalog) && Run(scope, body, default) is var simple && IsComplete(simple) && HasOneOutcome(simple) && !RefusesArguments(simple))
            return simple;

        var result = Run(scope, body, new FlowMode(TracksFacts: true, KeepsParameters: true));
        if (result.Flow.IsBlurred)
            result = Run(scope, body, new FlowMode(TracksFacts: true, KeepsParameters: false));
        return result.Flow.IsAbandoned ? null : result;
    }

    private static FlowResult Run(FlowScope scope, Body body, FlowMode mode)
    {
        var flow = new BuilderFlow(scope, body, mode);
        var start = FlowStart.Of(scope.Method, flow, Receiver(body));
        var (runs, record) = flow.Run(body.Root.Graph, start.States);
        return new FlowResult(flow, scope.Method, start, runs, record);
    }

    /// <summary>Determines whether the result of the method gives callers information in addition to a builder.</summary>
    private static bool TellsByResult(IMethodSymbol method, ShapeCatalog catalog) =>
        !(method.ReturnsVoid || catalog.Built(method.ReturnType) is not null)
        || method.Parameters.Any(static parameter => parameter.RefKind is RefKind.Out)
        || !method.Parameters.Any(static parameter => parameter.Type is { TypeKind: TypeKind.Class, ContainingType: not null } or ITypeParameterSymbol);

    /// <summary>Returns the parameter of an extension block, which is not one of the parameters of its methods.</summary>
    private static IParameterSymbol? Receiver(Body body) =>
        body.Root.Operations.OfType<IParameterReferenceOperation>().Select(static reference => reference.Parameter).FirstOrDefault(static parameter => parameter.ContainingSymbol is INamedTypeSymbol);

    /// <summary>Determines whether no rule would report anything even if every path were possible. Then conditions do not matter.</summary>
    private static bool IsComplete(FlowResult result) =>
        !result.Flow.IsAbandoned
        && result.Record.Builds.All(static build => build.IsComplete)
        && result.Record.UnbuiltSites.IsEmpty
        && !result.Record.LostCalls.Any();

    /// <summary>Determines whether the method throws its own exceptions, possibly for some arguments only.</summary>
    private static bool RefusesArguments(FlowResult result) => result.Flow.Fails || result.Record.Exceptions.Any(static exception => exception.Type.Type is not null);

    /// <summary>Determines whether the method does the same to its builders on every path.</summary>
    private static bool HasOneOutcome(FlowResult result) =>
        result.Exits.All(static exit => exit.Sites.Entries.All(static pair => pair.Value.May == pair.Value.Must)) && result.Runs.All(static run => run.Exits.Count <= 1);
}
