using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>Walks the operations of a graph.</summary>
internal static class GraphOperations
{
    /// <summary>Every operation of the graph, but not of the lambdas and local functions within.</summary>
    public static IEnumerable<IOperation> AllOperations(this ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                foreach (var part in operation.DescendantsAndSelf())
                    yield return part;
            }

            foreach (var part in block.BranchValue?.DescendantsAndSelf() ?? [])
                yield return part;
        }
    }
}
