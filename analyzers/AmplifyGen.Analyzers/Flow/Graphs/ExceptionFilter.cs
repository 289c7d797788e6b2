using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>What the filter of a handler asks: <c>catch (Exception e) when (e is IOException or TimeoutException)</c>.</summary>
internal static class ExceptionFilter
{
    /// <summary>The types of the exceptions that a filter accepts; <c>null</c> if it asks more than the type, or if there is none.</summary>
    public static IReadOnlyList<ITypeSymbol>? AcceptedTypes(ControlFlowRegion handler, ControlFlowGraph graph)
    {
        if (handler is not { Kind: ControlFlowRegionKind.FilterAndHandler, NestedRegions: [{ Kind: ControlFlowRegionKind.Filter } filter, ..] }
            || filter.FirstBlockOrdinal != filter.LastBlockOrdinal
            || graph.Blocks[filter.FirstBlockOrdinal] is not { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } question } block)
        {
            return null;
        }

        // The filter accepts by going on to the handler.
        var accepts = block.ConditionKind is ControlFlowConditionKind.WhenTrue == (block.ConditionalSuccessor?.Semantics is ControlFlowBranchSemantics.Regular);
        if (!accepts || !block.Operations.All(static operation => operation is ISimpleAssignmentOperation { Value: var caught } && Unconverted(caught) is ICaughtExceptionOperation))
            return null;

        var types = new List<ITypeSymbol>();
        return question switch
        {
            IIsTypeOperation { IsNegated: false, ValueOperand: ILocalReferenceOperation, TypeOperand: var type } => [type],
            IIsPatternOperation { Value: ILocalReferenceOperation, Pattern: var pattern } when Collect(pattern, types) => types,
            _ => null,
        };
    }

    private static bool Collect(IPatternOperation pattern, List<ITypeSymbol> types)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return Collect(either.LeftPattern, types) && Collect(either.RightPattern, types);
            case ITypePatternOperation { MatchedType: var type }:
                types.Add(type);
                return true;
            case IDeclarationPatternOperation { MatchedType: { } type }:
                types.Add(type);
                return true;
            default:
                return false;
        }
    }

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation conversion ? Unconverted(conversion.Operand) : operation;
}
