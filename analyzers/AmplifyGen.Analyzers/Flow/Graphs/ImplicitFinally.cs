using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>The <c>finally</c> that the compiler writes for <c>foreach</c>, <c>using</c> and <c>lock</c>: it calls one method and decides nothing.</summary>
/// <param name="Disposed">What is disposed of; <c>null</c> if that is not a capture.</param>
/// <param name="IsOfFramework">Whether the method is that of a type of .NET that disposes of nothing but itself.</param>
internal sealed record ImplicitFinally(CaptureId? Disposed, bool IsOfFramework)
{
    /// <summary>The <c>finally</c> that a region is; <c>null</c> if somebody wrote it.</summary>
    public static ImplicitFinally? Of(ControlFlowRegion region, BodyGraph graph)
    {
        IInvocationOperation? call = null;
        CaptureId? disposed = null;
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            foreach (var operation in graph.OperationsOf(ordinal))
            {
                if (!operation.IsImplicit)
                    return null;
                call ??= operation as IInvocationOperation;

                // The interface that an enumerator is disposed of through is asked of it here.
                if (operation is IFlowCaptureReferenceOperation capture)
                    disposed ??= capture.Id;
            }
        }

        return new ImplicitFinally(
            disposed,
            call?.Instance is { } instance && instance.WithoutConversions().Type is INamedTypeSymbol { TypeKind: not TypeKind.Interface } type && Calls.Framework.IsSystem(type));
    }
}
