using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>A <c>catch</c> with its filter. A filter such as <c>when (e is IOException or TimeoutException)</c> is treated as a handler for each type.</summary>
/// <param name="FirstBlock">The first block of the filter, or of the handler if there is no filter.</param>
/// <param name="Handled">The types of the handled exceptions; a <c>null</c> element means any type.</param>
/// <param name="IsSure">Whether all exceptions of these types are handled.</param>
internal sealed record Handler(int FirstBlock, IReadOnlyList<ITypeSymbol?> Handled, bool IsSure)
{
    public static Handler Of(ControlFlowRegion region, ControlFlowGraph graph)
    {
        var isFilter = region.Kind is ControlFlowRegionKind.FilterAndHandler;
        var accepted = isFilter ? AcceptedTypes(region, graph) : null;
        return new Handler(region.FirstBlockOrdinal, accepted ?? [region.ExceptionType], IsSure: !isFilter || accepted is not null);
    }

    /// <summary>Determines whether the handler gets an exception; <c>null</c> if that is unknown.</summary>
    public bool? Gets(ThrownType thrown, INamedTypeSymbol? exception)
    {
        bool? gets = false;
        foreach (var handled in Handled)
        {
            switch (thrown.IsCaughtAs(handled, exception))
            {
                case true:
                    return true;
                case null:
                    gets = null;
                    break;
            }
        }

        return gets;
    }

    /// <summary>Determines whether earlier handlers catch everything that this one would get.</summary>
    public bool IsBehind(List<ITypeSymbol> taken) =>
        Handled.All(handled => handled is not null && taken.Exists(former => Types.Is(handled, former)));

    /// <summary>Returns the exception types that a filter accepts; <c>null</c> if it checks more than types.</summary>
    private static List<ITypeSymbol?>? AcceptedTypes(ControlFlowRegion region, ControlFlowGraph graph)
    {
        if (region.NestedRegions is not [{ Kind: ControlFlowRegionKind.Filter } filter, ..]
            || filter.FirstBlockOrdinal != filter.LastBlockOrdinal
            || graph.Blocks[filter.FirstBlockOrdinal] is not { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } question } block)
        {
            return null;
        }

        // The filter accepts by continuing with the handler.
        var accepts = block.ConditionKind is ControlFlowConditionKind.WhenTrue == (block.ConditionalSuccessor?.Semantics is ControlFlowBranchSemantics.Regular);
        if (!accepts || !block.Operations.All(static operation => operation is ISimpleAssignmentOperation { Value: var caught } && caught.WithoutConversions() is ICaughtExceptionOperation))
            return null;

        var types = new List<ITypeSymbol?>();
        return question switch
        {
            IIsTypeOperation { IsNegated: false, ValueOperand: ILocalReferenceOperation, TypeOperand: var type } => [type],
            IIsPatternOperation { Value: ILocalReferenceOperation, Pattern: var pattern } when Collect(pattern, types) => types,
            _ => null,
        };
    }

    private static bool Collect(IPatternOperation pattern, List<ITypeSymbol?> types)
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
}
