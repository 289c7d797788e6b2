using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>The <c>finally</c> that the compiler generates for <c>foreach</c>, <c>using</c> and <c>lock</c>. It calls one method and makes no decisions.</summary>
/// <param name="Disposed">The disposed value; <c>null</c> if it is not a capture.</param>
/// <param name="IsOfFramework">Whether the method belongs to a type of .NET that disposes only itself.</param>
internal sealed record ImplicitFinally(CaptureId? Disposed, bool IsOfFramework)
{
    /// <summary>Returns the <c>finally</c> of a region; <c>null</c> if it is in the source.</summary>
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

                // Here the enumerator is converted to the interface that disposes it.
                if (operation is IFlowCaptureReferenceOperation capture)
                    disposed ??= capture.Id;
            }
        }

        return new ImplicitFinally(
            disposed,
            call?.Instance is { } instance && instance.WithoutConversions().Type is INamedTypeSymbol { TypeKind: not TypeKind.Interface } type && Calls.Framework.IsSystem(type));
    }
}
