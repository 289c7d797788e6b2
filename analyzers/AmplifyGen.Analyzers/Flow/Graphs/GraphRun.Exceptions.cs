using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

internal sealed partial class GraphRun
{
    private readonly Dictionary<(int Region, ThrownType Type), BlockEntries> _thrown = [];
    private readonly Dictionary<(int From, int To), List<PathState>> _edges = [];

    /// <summary>What is known on the edges that lead from block to block; only of a run that records.</summary>
    public IReadOnlyDictionary<(int From, int To), List<PathState>> Edges => _edges;

    /// <summary>Whether a handler may go on with what the current block leaves behind.</summary>
    public bool IsHandled
    {
        get
        {
            for (var region = Block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            {
                if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion.Kind: ControlFlowRegionKind.TryAndCatch })
                    return true;
            }

            return false;
        }
    }

    /// <summary>Tells the handlers around the current block what is known when an exception is thrown here.</summary>
    public void Throw(PathState state, ThrownType type) => Throw(state, type, Block.EnclosingRegion);

    private void Throw(PathState state, ThrownType type, ControlFlowRegion? region)
    {
        // What a handler for it did not catch is not of its type.
        var passed = new List<ITypeSymbol>();

        // The regions of a lambda lie within those of the code around it, which tells its handlers for itself.
        for (; region is not null && region != _region && region.Kind is not ControlFlowRegionKind.Root; region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
                continue;

            if (whole.Kind is ControlFlowRegionKind.TryAndFinally)
            {
                ThrowThrough(whole, state, type);
                return;
            }

            foreach (var handler in whole.NestedRegions.Skip(1).Select(_flow.Body[Graph].Handler))
            {
                var gets = handler.Gets(type, _flow.Catalog.Symbols.Exception);
                if (gets == false || handler.IsBehind(passed))
                    continue;
                Enter(handler.FirstBlock, state.Clone());

                // A filter may refuse the exception.
                if (!handler.IsSure)
                    continue;
                if (gets == true)
                    return;
                passed.AddRange(handler.Handled.OfType<ITypeSymbol>());
            }
        }

        if (_outerHandlers is null)
            _flow.Record?.Leave(state, type);
        else
            _outerHandlers(state, type);
    }

    /// <summary>Takes an exception through a <c>finally</c>, if anything new is known of the path.</summary>
    private void ThrowThrough(ControlFlowRegion tryAndFinally, PathState state, ThrownType type)
    {
        var key = (tryAndFinally.FirstBlockOrdinal, type);
        if (!_thrown.TryGetValue(key, out var thrown))
            _thrown.Add(key, thrown = new BlockEntries(_flow));
        var entering = state.Clone();
        _pruning.Prune(entering, Graph.Blocks[tryAndFinally.NestedRegions[1].FirstBlockOrdinal]);
        if (!thrown.Enter(entering))
            return;

        foreach (var pending in thrown.TakePending())
        {
            foreach (var after in RunFinally([tryAndFinally.NestedRegions[1]], pending.Clone()))
                Throw(after, type, tryAndFinally.EnclosingRegion);
        }
    }

    /// <summary>Runs every <c>finally</c> that lies on the way, each on its own: what exceptions bring to it must not mix with what this path brings.</summary>
    private IReadOnlyList<PathState> RunFinally(IEnumerable<ControlFlowRegion> regions, PathState state)
    {
        IReadOnlyList<PathState> states = [state];
        foreach (var region in regions)
        {
            if (_flow.Body[Graph].ImplicitFinally(region) is { } simple)
            {
                foreach (var before in states)
                    Dispose(before, simple);
                continue;
            }

            var block = Block;
            var run = new GraphRun(_flow, Graph, Context, (thrown, type) => Throw(thrown, type, region.EnclosingRegion?.EnclosingRegion), region);
            run.Execute(states);
            states = [.. run.Exits.Select(static exit => exit.Clone())];
            Block = block;
        }

        return states;
    }

    private void Dispose(PathState state, ImplicitFinally simple)
    {
        if (simple.IsOfFramework || (simple.Disposed is { } disposed && IsEnumerator(state, new Variable(Context, disposed))))
            return;
        _flow.Disturb(state);
    }

    /// <summary>Whether a variable holds the enumerator of a <c>foreach</c>.</summary>
    private static bool IsEnumerator(PathState state, Variable variable) =>
        state[variable] is { } enumerator && state.Places.ContainsKey(Place.Of(PlaceKind.Limit, enumerator));

    private void Remember(int from, int to, PathState state)
    {
        if (!_edges.TryGetValue((from, to), out var states))
            _edges.Add((from, to), states = []);
        states.Add(state.Clone());
    }
}
