using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Transfer;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>
/// One run of a graph, or of a <c>finally</c> within it: first to the fixed point, and then, if the result is needed, once more over every
/// block with all states that enter it. Only the second traversal records.
/// </summary>
internal sealed partial class GraphRun
{
    private readonly BuilderFlow _flow;
    private readonly ControlFlowRegion? _region;
    private readonly Action<PathState, ThrownType>? _outerHandlers;
    private readonly BlockEntries?[] _entries;
    private readonly OperationFlow _operations;
    private readonly HashSet<int> _kept = [];
    private readonly StatePruning _pruning;
    private BlockEntries _exits;
    private bool _isSecondPass;

    /// <summary>The first block that still has to be run.</summary>
    private int _next;

    /// <param name="outerHandlers">Receives the state when an exception leaves the graph.</param>
    public GraphRun(BuilderFlow flow, ControlFlowGraph graph, CallContext context, Action<PathState, ThrownType>? outerHandlers = null, ControlFlowRegion? region = null)
    {
        _flow = flow;
        _region = region;
        _outerHandlers = outerHandlers;
        Graph = graph;
        Context = context;
        _operations = new OperationFlow(flow, this);
        _pruning = new StatePruning(flow, graph, context, _kept);
        _exits = new BlockEntries(flow);
        _entries = new BlockEntries?[graph.Blocks.Length];
        _next = _entries.Length;
    }

    public ControlFlowGraph Graph { get; }

    public CallContext Context { get; }

    /// <summary>Gets the block that is being run.</summary>
    public BasicBlock Block { get; private set; } = null!;

    /// <summary>Gets the states at the normal end of the body, one for each path that is distinguished.</summary>
    public IReadOnlyList<PathState> Exits => _exits.States;

    /// <summary>Returns the result of the body on the paths of a state; <c>null</c> if the body has no result.</summary>
    public Value? Returned(PathState exit) => exit[Variable.Result(Context)];

    public void Execute(IEnumerable<PathState> starts)
    {
        // Without a loop, all states that enter a block are known when it is run, so the first traversal also is the second one.
        var record = _flow.Record;
        var isFinal = !_flow.Body[Graph].HasLoop;
        _flow.Record = isFinal ? record : null;
        foreach (var start in starts)
        {
            _kept.UnionWith(start.Sites.Entries.Select(static pair => pair.Key));
            Enter(_region?.FirstBlockOrdinal ?? 0, start.Clone());
        }

        RunToFixedPoint();
        _flow.Record = record;
        if (record is not null && !isFinal)
            RecordFixedPoint();
    }

    private void RunToFixedPoint()
    {
        while (_next < _entries.Length)
        {
            var block = _next++;
            if (_entries[block] is { } entries)
                Run(block, entries.TakePending());
        }
    }

    private void RecordFixedPoint()
    {
        _isSecondPass = true;
        _exits = new BlockEntries(_flow);
        _thrown.Clear();
        for (var block = 0; block < _entries.Length; block++)
        {
            if (_entries[block] is { } entries)
                Run(block, entries.States);
        }
    }

    private void Run(int block, List<PathState> states)
    {
        foreach (var state in states)
        {
            if (!_flow.Step())
            {
                _next = _entries.Length;
                return;
            }

            Run(Graph.Blocks[block], state);
        }
    }

    private void Run(BasicBlock block, PathState entry)
    {
        Block = block;
        if (block.Kind is BasicBlockKind.Exit)
        {
            _exits.Enter(entry.Clone());
            return;
        }

        foreach (var (state, value) in _operations.Run(block, entry))
        {
            if (block.ConditionKind is ControlFlowConditionKind.None)
                Follow(block.FallThroughSuccessor, state, value);
            else
                Branch(block, state, value ?? new Symbol(block, Context));
            Block = block;
        }
    }

    private void Branch(BasicBlock block, PathState state, Value condition)
    {
        var jumpsOn = block.ConditionKind is ControlFlowConditionKind.WhenTrue;
        var (whenTrue, whenFalse) = (_flow.Decisions.Assume(state.Clone(), condition, outcome: true), _flow.Decisions.Assume(state, condition, outcome: false));
        if (whenTrue.Count > 0 && whenFalse.Count > 0)
            _flow.Open(_operations.Counters);

        foreach (var taken in whenTrue)
            Follow(jumpsOn ? block.ConditionalSuccessor : block.FallThroughSuccessor, taken, value: null);
        foreach (var taken in whenFalse)
            Follow(jumpsOn ? block.FallThroughSuccessor : block.ConditionalSuccessor, taken, value: null);
    }

    private void Follow(ControlFlowBranch? branch, PathState state, Value? value)
    {
        switch (branch?.Semantics)
        {
            case ControlFlowBranchSemantics.Return:
                if (value is not null)
                    Return(state, value);
                goto case ControlFlowBranchSemantics.Regular;

            case ControlFlowBranchSemantics.Regular:
                var block = Block;
                foreach (var after in RunFinally(branch.FinallyRegions, state))
                {
                    if (_flow.RemembersEdges)
                        Remember(block.Ordinal, branch.Destination!.Ordinal, after);
                    Enter(branch.Destination!.Ordinal, after);
                }

                break;

            case ControlFlowBranchSemantics.Throw:
                Throw(state, OperationFlow.TypeOf(Block.BranchValue));
                break;

            case ControlFlowBranchSemantics.Rethrow:
                Throw(state, ThrownType.Unknown);
                break;

            case ControlFlowBranchSemantics.StructuredExceptionHandling when EndsRegion():
                _exits.Enter(state);
                break;
        }
    }

    private void Return(PathState state, Value value)
    {
        state.Assign(Variable.Result(Context), value);
        if (Context.Depth == 0)
            _flow.Record?.Return(state, value);
    }

    /// <summary>Determines whether the block ends the <c>finally</c> of this run, and not a filter within it.</summary>
    private bool EndsRegion()
    {
        var region = Block.EnclosingRegion;
        while (region is not null && region.Kind is not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter))
            region = region.EnclosingRegion;
        return region is not null && region == _region;
    }

    private void Enter(int ordinal, PathState state)
    {
        _pruning.Prune(state, Graph.Blocks[ordinal]);
        if (_isSecondPass)
            return;

        if ((_entries[ordinal] ??= new BlockEntries(_flow)).Enter(state) && ordinal < _next)
            _next = ordinal;
    }
}
