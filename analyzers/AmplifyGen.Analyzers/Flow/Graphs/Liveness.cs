using AmplifyGen.Analyzers.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>
/// Which variables and members of a graph are still mentioned from the beginning of a block on. What lambdas and local functions mention,
/// they may mention at any time.
/// </summary>
internal sealed class Liveness
{
    private readonly Dictionary<object, int> _numbers = [];
    private readonly Bits[] _live;
    private readonly HashSet<ISymbol> _always = new(SymbolEqualityComparer.Default);

    public Liveness(ControlFlowGraph graph, CancellationToken token)
    {
        _live = new Bits[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
        {
            foreach (var part in block.AllOperations())
            {
                if (IsQuestion(part))
                    _live[block.Ordinal] = _live[block.Ordinal].With(Number(nameof(AsksSource)));
                if (Mentioned(part) is { } mentioned)
                    _live[block.Ordinal] = _live[block.Ordinal].With(Number(mentioned));
            }
        }

        foreach (var part in graph.NestedGraphs(token).SelectMany(static nested => nested.AllOperations()))
        {
            if (Mentioned(part) is ISymbol symbol)
                _always.Add(symbol);
        }

        Close(Edges(graph));
    }

    /// <summary>Whether a local, a parameter, a capture or a member is mentioned anywhere.</summary>
    public bool IsMentioned(object mentioned) => _numbers.ContainsKey(Key(mentioned));

    /// <summary>Whether a local, a parameter, a capture or a member is mentioned in a block or after it.</summary>
    public bool IsLive(object mentioned, int block) =>
        (_numbers.TryGetValue(Key(mentioned), out var number) && _live[block].Contains(number)) || (mentioned is ISymbol symbol && _always.Contains(symbol.OriginalDefinition));

    /// <summary>Whether code of the compilation is asked something from a block on, which may read any member.</summary>
    public bool AsksSource(int block) => IsLive(nameof(AsksSource), block);

    private static bool IsQuestion(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_Boolean, DeclaringSyntaxReferences.IsEmpty: false } } => true,
        IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: false } property } => !Stability.IsStorage(property),
        _ => false,
    };

    private static object? Mentioned(IOperation operation) =>
        operation is IMemberReferenceOperation member ? member.Member.OriginalDefinition : operation.Variable();

    private static object Key(object mentioned) => mentioned is ISymbol symbol ? symbol.OriginalDefinition : mentioned;

    private int Number(object mentioned)
    {
        if (!_numbers.TryGetValue(Key(mentioned), out var number))
            _numbers.Add(Key(mentioned), number = _numbers.Count);
        return number;
    }

    private void Close(List<(int From, int To)> edges)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            for (var index = edges.Count - 1; index >= 0; index--)
            {
                var (from, to) = edges[index];
                var live = _live[from] | _live[to];
                changed |= live != _live[from];
                _live[from] = live;
            }
        }
    }

    private static List<(int From, int To)> Edges(ControlFlowGraph graph)
    {
        var edges = new List<(int, int)>();
        foreach (var block in graph.Blocks)
        {
            AddBranch(edges, graph, block, block.FallThroughSuccessor);
            AddBranch(edges, graph, block, block.ConditionalSuccessor);
            for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            {
                // An exception leads from anywhere in a try to what handles it, and through a handler to the next.
                if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
                    edges.AddRange(whole.NestedRegions.Skip(1).Select(handler => (block.Ordinal, handler.FirstBlockOrdinal)));
            }
        }

        return edges;
    }

    private static void AddBranch(List<(int From, int To)> edges, ControlFlowGraph graph, BasicBlock block, ControlFlowBranch? branch)
    {
        if (branch?.Destination is not { } destination)
            return;

        IEnumerable<int> ends = [block.Ordinal];
        foreach (var region in branch.FinallyRegions)
        {
            edges.AddRange(ends.Select(end => (end, region.FirstBlockOrdinal)));
            ends = [.. Enumerable.Range(region.FirstBlockOrdinal, region.LastBlockOrdinal - region.FirstBlockOrdinal + 1).Where(ordinal => EndsRegion(graph.Blocks[ordinal]))];
        }

        edges.AddRange(ends.Select(end => (end, destination.Ordinal)));
    }

    private static bool EndsRegion(BasicBlock block) =>
        block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.StructuredExceptionHandling;
}
