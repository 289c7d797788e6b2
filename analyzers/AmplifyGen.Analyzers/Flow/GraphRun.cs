using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>
/// One run of a graph, or of a <c>finally</c> within it, to its fixpoint. Paths that learned different things of the conditions
/// they meet again (<see cref="Assumptions"/>) are kept apart.
/// </summary>
internal sealed class GraphRun
{
    private readonly BuilderFlow _flow;
    private readonly ControlFlowRegion? _region;
    private readonly Action<FlowState>? _outerHandlers;
    private readonly Dictionary<(int Block, Assumptions Assumptions), FlowState> _entries = [];
    private readonly SortedSet<(int Block, int Order)> _work = [];
    private readonly Dictionary<(int Block, Assumptions Assumptions), int> _orders = [];
    private readonly List<Assumptions> _assumptions = [];
    private readonly Dictionary<(int From, int To), FlowState> _edges = [];
    private readonly Dictionary<Assumptions, FlowState> _exits = [];
    private readonly Dictionary<(int Block, Assumptions Assumptions), FlowState> _thrown = [];
    private readonly OperationFlow _operations;

    /// <param name="outerHandlers">Tells the code around this one what is known when an exception leaves it.</param>
    public GraphRun(BuilderFlow flow, ControlFlowGraph graph, CallContext context, Action<FlowState>? outerHandlers = null, ControlFlowRegion? region = null)
    {
        _flow = flow;
        _region = region;
        _outerHandlers = outerHandlers;
        Graph = graph;
        Context = context;
        _operations = new OperationFlow(flow, this);
        if (region is null)
            flow.Declare(graph);
    }

    public ControlFlowGraph Graph { get; }

    public CallContext Context { get; }

    /// <summary>The block that is being run.</summary>
    public BasicBlock Block { get; private set; } = null!;

    /// <summary>What is known where the body ends normally; <c>null</c> if it never does.</summary>
    public FlowState? Exit => _exits.Count == 0 ? null : Join(_exits.Values);

    /// <summary>What the body returns.</summary>
    public BuilderValue Returned { get; private set; } = BuilderValue.None;

    /// <summary>What is known on the edges that lead from block to block.</summary>
    public IReadOnlyDictionary<(int From, int To), FlowState> Edges => _edges;

    public void Execute(FlowState start)
    {
        Enter(_region?.FirstBlockOrdinal ?? 0, start);
        while (_work.Count > 0 && _flow.Step())
        {
            var next = _work.Min;
            _work.Remove(next);
            var assumptions = _assumptions[next.Order];
            Block = Graph.Blocks[next.Block];
            RunBlock(_entries[(next.Block, assumptions)].Clone());
        }
    }

    /// <summary>Tells the handlers around the current block what is known when an exception is thrown here.</summary>
    public void Observe(FlowState state) => Observe(state, Block.EnclosingRegion);

    private void RunBlock(FlowState state)
    {
        if (Block.Kind is BasicBlockKind.Exit)
        {
            Leave(state);
            return;
        }

        Observe(state);
        foreach (var operation in Block.Operations)
        {
            _operations.Evaluate(operation, state);
            if (_operations.IsDead)
                return;
        }

        var value = BuilderValue.None;
        if (Block.BranchValue is { } branchValue)
        {
            value = _operations.Evaluate(branchValue, state);
            if (_operations.IsDead)
                return;
        }

        if (Block.ConditionKind is ControlFlowConditionKind.None)
        {
            Follow(Block.FallThroughSuccessor, state, value);
            return;
        }

        var jumpsOn = Block.ConditionKind is ControlFlowConditionKind.WhenTrue;
        foreach (var outcome in (ReadOnlySpan<bool>)[true, false])
        {
            var taken = state.Clone();
            if (_operations.Assume(Block.BranchValue!, outcome, taken))
                Follow(outcome == jumpsOn ? Block.ConditionalSuccessor : Block.FallThroughSuccessor, taken, value);
        }
    }

    private void Follow(ControlFlowBranch? branch, FlowState state, BuilderValue value)
    {
        switch (branch?.Semantics)
        {
            case ControlFlowBranchSemantics.Return:
                Returned = Returned.Join(value);
                if (Context.Depth == 0)
                    _flow.Return(state, value);
                goto case ControlFlowBranchSemantics.Regular;

            case ControlFlowBranchSemantics.Regular:
                var from = Block;
                foreach (var after in RunFinally(branch.FinallyRegions, state))
                {
                    Remember(from.Ordinal, branch.Destination!.Ordinal, after);
                    Enter(branch.Destination.Ordinal, after);
                }

                break;

            case ControlFlowBranchSemantics.StructuredExceptionHandling when EndsRegion():
                Leave(state);
                break;
        }
    }

    /// <summary>Whether the block ends the <c>finally</c> of this run, and not a filter within it.</summary>
    private bool EndsRegion()
    {
        var region = Block.EnclosingRegion;
        while (region is not null && region.Kind is not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter))
            region = region.EnclosingRegion;
        return region is not null && region == _region;
    }

    /// <summary>Runs every <c>finally</c> that lies on the way, each on its own: what exceptions bring to it must not mix with what this path brings.</summary>
    private IReadOnlyCollection<FlowState> RunFinally(IEnumerable<ControlFlowRegion> regions, FlowState state)
    {
        IReadOnlyCollection<FlowState> states = [state];
        foreach (var region in regions)
        {
            var after = new List<FlowState>();
            foreach (var before in states)
            {
                var run = new GraphRun(_flow, Graph, Context, thrown => Observe(thrown, region.EnclosingRegion?.EnclosingRegion), region);
                run.Execute(before);
                after.AddRange(run._exits.Values);
            }

            states = after;
        }

        return states;
    }

    private void Observe(FlowState state, ControlFlowRegion? region)
    {
        // The regions of a lambda lie within those of the code around it, which observes for itself.
        for (; region is not null && region != _region && region.Kind is not ControlFlowRegionKind.Root; region = region.EnclosingRegion)
        {
            if (region.Kind is not ControlFlowRegionKind.Try)
                continue;

            var whole = region.EnclosingRegion!;
            if (whole.Kind is ControlFlowRegionKind.TryAndFinally)
            {
                Throw(state, whole);
                return;
            }

            foreach (var handler in whole.NestedRegions.Skip(1))
                Enter(handler.FirstBlockOrdinal, state);
            if (whole.NestedRegions.Skip(1).Any(_operations.CatchesAll))
                return;
        }

        _outerHandlers?.Invoke(state);
    }

    /// <summary>Takes an exception through a <c>finally</c>, as soon as something new is known of the paths that throw.</summary>
    private void Throw(FlowState state, ControlFlowRegion tryAndFinally)
    {
        var key = (tryAndFinally.FirstBlockOrdinal, state.Assumptions);
        if (!_thrown.TryGetValue(key, out var thrown))
            _thrown.Add(key, thrown = state.Clone());
        else if (!thrown.Join(state))
            return;

        foreach (var after in RunFinally([tryAndFinally.NestedRegions[1]], thrown.Clone()))
            Observe(after, tryAndFinally.EnclosingRegion);
    }

    private void Enter(int block, FlowState state)
    {
        var key = (block, state.Assumptions);
        if (!_entries.TryGetValue(key, out var entry))
            _entries.Add(key, state.Clone());
        else if (!entry.Join(state))
            return;

        if (!_orders.TryGetValue(key, out var order))
        {
            _orders.Add(key, order = _assumptions.Count);
            _assumptions.Add(state.Assumptions);
        }

        _work.Add((block, order));
    }

    private void Leave(FlowState state)
    {
        if (_exits.TryGetValue(state.Assumptions, out var exit))
            exit.Join(state);
        else
            _exits.Add(state.Assumptions, state.Clone());
    }

    private void Remember(int from, int to, FlowState state)
    {
        if (_edges.TryGetValue((from, to), out var known))
            known.Join(state);
        else
            _edges.Add((from, to), state.Clone());
    }

    private static FlowState Join(IEnumerable<FlowState> states)
    {
        FlowState? joined = null;
        foreach (var state in states)
        {
            if (joined is null)
                joined = state.Clone();
            else
                joined.Join(state);
        }

        return joined!;
    }
}
