using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>Walks the operations of a graph.</summary>
internal static class GraphOperations
{
    /// <summary>Returns the local, parameter or capture that an operation names; <c>null</c> if it is something else.</summary>
    public static object? Variable(this IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IDeclarationExpressionOperation declaration => declaration.Expression.Variable(),
        IConversionOperation { OperatorMethod: null } conversion => conversion.Operand.Variable(),
        _ => null,
    };

    /// <summary>Returns the converted operation, or the operation itself if it is not a conversion.</summary>
    public static IOperation WithoutConversions(this IOperation operation) =>
        operation is IConversionOperation conversion ? conversion.Operand.WithoutConversions() : operation;

    /// <summary>Determines whether a branch leads back to the block.</summary>
    public static bool IsLoopHead(this BasicBlock block) => block.Predecessors.Any(branch => branch.Source.Ordinal >= block.Ordinal);
}
