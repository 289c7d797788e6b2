using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>One possible step of the program from block to block.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FlowEdge(int From, int To, bool IsException);

/// <summary>Lists the steps from block to block, including exceptions and paths through <c>finally</c>.</summary>
internal static class FlowEdges
{
    public static IReadOnlyList<FlowEdge> Of(ControlFlowGraph graph)
    {
        var edges = new List<FlowEdge>();
        foreach (var block in graph.Blocks)
        {
            AddBranch(edges, graph, block, block.FallThroughSuccessor);
            AddBranch(edges, graph, block, block.ConditionalSuccessor);
            for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            {
                // An exception leads from anywhere in a try to its handler, and through a handler to the next one.
                if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
                    edges.AddRange(whole.NestedRegions.Skip(1).Select(handler => new FlowEdge(block.Ordinal, handler.FirstBlockOrdinal, IsException: true)));
            }
        }

        return edges;
    }

    private static void AddBranch(List<FlowEdge> edges, ControlFlowGraph graph, BasicBlock block, ControlFlowBranch? branch)
    {
        if (branch?.Destination is not { } destination)
            return;

        IEnumerable<int> ends = [block.Ordinal];
        foreach (var region in branch.FinallyRegions)
        {
            edges.AddRange(ends.Select(end => new FlowEdge(end, region.FirstBlockOrdinal, IsException: false)));
            ends = [.. Enumerable.Range(region.FirstBlockOrdinal, region.LastBlockOrdinal - region.FirstBlockOrdinal + 1).Where(ordinal => EndsRegion(graph.Blocks[ordinal]))];
        }

        edges.AddRange(ends.Select(end => new FlowEdge(end, destination.Ordinal, IsException: false)));
    }

    private static bool EndsRegion(BasicBlock block) =>
        block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.StructuredExceptionHandling;
}
