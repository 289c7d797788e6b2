using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

internal sealed partial class GraphRun
{
    private readonly Dictionary<(int Region, ThrownType Type), BlockEntries> _thrown = [];
    private readonly Dictionary<(int From, int To), List<PathState>> _edges = [];

    /// <summary>Gets what is known on the edges between blocks. Only a run that records has them.</summary>
    public IReadOnlyDictionary<(int From, int To), List<PathState>> Edges => _edges;

    /// <summary>Gets whether a handler may continue with the state that the current block leaves behind.</summary>
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

    /// <summary>Passes the current state to the handlers around the block when an exception is thrown.</summary>
    public void Throw(PathState state, ThrownType type) => Throw(state, type, Block.EnclosingRegion);

    private void Throw(PathState state, ThrownType type, ControlFlowRegion? region)
    {
        // An exception that a handler did not catch is not of the handler's type.
        var passed = new List<ITypeSymbol>();

        // The regions of a lambda are within those of the code around it, which informs its handlers itself.
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

                // A filter can reject the exception.
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

    /// <summary>Passes an exception through a <c>finally</c>, if the path contains anything new.</summary>
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

    /// <summary>Runs each <c>finally</c> on the way separately, so that the states of exceptions do not mix with the states of this path.</summary>
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

    /// <summary>Determines whether a variable contains the enumerator of a <c>foreach</c>.</summary>
    private static bool IsEnumerator(PathState state, Variable variable) =>
        state[variable] is { } enumerator && state.Places.ContainsKey(Place.Of(PlaceKind.Limit, enumerator));

    private void Remember(int from, int to, PathState state)
    {
        if (!_edges.TryGetValue((from, to), out var states))
            _edges.Add((from, to), states = []);
        states.Add(state.Clone());
    }
}
