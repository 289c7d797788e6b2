using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>Walks the operations of a graph.</summary>
internal static class GraphOperations
{
    /// <summary>Every operation of the graph, but not of the lambdas and local functions within.</summary>
    public static IEnumerable<IOperation> AllOperations(this ControlFlowGraph graph) =>
        graph.Blocks.SelectMany(static block => block.AllOperations());

    /// <summary>Every operation of the block, but not of the lambdas within.</summary>
    public static IEnumerable<IOperation> AllOperations(this BasicBlock block)
    {
        foreach (var operation in block.Operations)
        {
            foreach (var part in operation.DescendantsAndSelf())
                yield return part;
        }

        foreach (var part in block.BranchValue?.DescendantsAndSelf() ?? [])
            yield return part;
    }

    /// <summary>The graphs of the lambdas and local functions of a graph, and of those within them.</summary>
    public static IEnumerable<ControlFlowGraph> NestedGraphs(this ControlFlowGraph graph, CancellationToken token)
    {
        foreach (var function in graph.LocalFunctions)
        {
            var inner = graph.GetLocalFunctionControlFlowGraph(function, token);
            foreach (var nested in inner.NestedGraphs(token).Prepend(inner))
                yield return nested;
        }

        foreach (var lambda in graph.AllOperations().OfType<IFlowAnonymousFunctionOperation>())
        {
            var inner = graph.GetAnonymousFunctionControlFlowGraph(lambda, token);
            foreach (var nested in inner.NestedGraphs(token).Prepend(inner))
                yield return nested;
        }
    }

    /// <summary>The local, parameter or capture that an operation names; <c>null</c> if it is something else.</summary>
    public static object? Variable(this IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IDeclarationExpressionOperation declaration => declaration.Expression.Variable(),
        IConversionOperation { OperatorMethod: null } conversion => conversion.Operand.Variable(),
        _ => null,
    };

    /// <summary>Whether a branch leads back to the block.</summary>
    public static bool IsLoopHead(this BasicBlock block) => block.Predecessors.Any(branch => branch.Source.Ordinal >= block.Ordinal);
}
