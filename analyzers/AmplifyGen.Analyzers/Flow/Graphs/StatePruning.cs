using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>Takes out of a path state that enters a block what nothing from there on depends on.</summary>
/// <param name="kept">The builders that code around this one holds.</param>
internal sealed class StatePruning(BuilderFlow flow, ControlFlowGraph graph, CallContext context, HashSet<int> kept)
{
    /// <summary>So many turns of a loop are followed one by one, where each is decided by constants.</summary>
    private const int MaxTurns = 40;

    /// <summary>So many are followed where nothing known ends the loop.</summary>
    private const int MaxOpenTurns = 3;

    /// <summary>So many values of which none is a constant are told apart.</summary>
    private const int MaxValues = 8;

    private readonly Liveness _liveness = flow.LivenessOf(graph);
    private readonly Dictionary<(int Block, object Holder), HashSet<Value>> _seen = [];

    public void Prune(PathState state, BasicBlock block)
    {
        foreach (var variable in state.Values.Keys.ToArray())
        {
            if (!IsLive(variable, block.Ordinal))
                state.Drop(variable);
        }

        var held = DropPlaces(state, block.Ordinal);
        DropFacts(state, held);
        DropSites(state);
        if (block.Predecessors.Length > 1 && flow.TracksFacts)
            Settle(state, block);
    }

    private bool IsLive(Variable variable, int block)
    {
        if (variable.IsResult)
            return true;
        if (variable.Symbol is not { } symbol)
            return !variable.BelongsTo(context) || _liveness.IsLive(variable.Capture, block);

        // What belongs to code around this one is for that code to drop; a function that was called has ended.
        return IsOwn(symbol.ContainingSymbol) switch
        {
            true => symbol is IParameterSymbol { RefKind: not RefKind.None } || (symbol is IParameterSymbol && flow.KeepsParameters) || _liveness.IsLive(symbol, block),
            false => false,
            null => true,
        };
    }

    /// <summary>Whether a function is the one that is run; <c>null</c> if it encloses that one.</summary>
    private bool? IsOwn(ISymbol? container)
    {
        if (flow.OwnerOf(graph) is not { } owner)
            return container is not IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction };
        if (SymbolEqualityComparer.Default.Equals(container?.OriginalDefinition, owner.OriginalDefinition))
            return true;

        for (var outer = owner.ContainingSymbol; outer is not null; outer = outer.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(outer.OriginalDefinition, container?.OriginalDefinition))
                return null;
        }

        return false;
    }

    /// <summary>Drops places and shadows that no reference leads to any longer. Returns the symbols that are still held.</summary>
    private HashSet<Symbol> DropPlaces(PathState state, int block)
    {
        var held = new HashSet<Symbol>(state.Values.Values.SelectMany(static value => value.Symbols));
        if (state.Places.Count == 0)
            return held;

        var open = state.Places.Where(pair => IsLive(pair.Key, block)).ToList();
        var remaining = new HashSet<Place>();
        for (var count = -1; count != remaining.Count + held.Count;)
        {
            count = remaining.Count + held.Count;
            foreach (var pair in open)
            {
                if (remaining.Contains(pair.Key) || !pair.Key.Values.All(value => value.Symbols.All(held.Contains)))
                    continue;
                remaining.Add(pair.Key);
                held.UnionWith(pair.Value.Value.Symbols);
            }

            foreach (var shadow in state.Shadows.Where(shadow => held.Contains(shadow.Key)))
                held.UnionWith(shadow.Value.Symbols);
        }

        foreach (var place in state.Places.Keys.Where(place => !remaining.Contains(place)).ToArray())
            state.Drop(place);
        foreach (var symbol in state.Shadows.Keys.Where(symbol => !held.Contains(symbol)).ToArray())
            state.DropShadow(symbol);
        return held;
    }

    private bool IsLive(Place place, int block) =>
        place is not { Kind: PlaceKind.Member or PlaceKind.Answer, Member: { } member } || flow.OwnerOf(graph) is not null || flow.KeepsParameters || !_liveness.IsMentioned(member) || _liveness.IsLive(member, block) || _liveness.AsksSource(block);

    private void DropFacts(PathState state, HashSet<Symbol> held)
    {
        var dead = Bits.Empty;
        foreach (var number in state.Facts.Tests.Except(flow.Table.TestsOf(state.Facts.Doubts)).Indices())
        {
            var test = flow.Table[number];
            // What was computed from a value still says something of it.
            if (test.IsOpaque ? !test.Symbols.Any(held.Contains) : !test.Symbols.All(held.Contains))
                dead = dead.With(number);
        }

        state.Facts = state.Facts.Except(dead);
    }

    private void DropSites(PathState state)
    {
        foreach (var site in state.Sites.Keys.ToArray())
        {
            var value = new SiteValue(site);
            if (!kept.Contains(site) && !state.Values.Values.Contains(value) && !state.Places.Values.Any(content => content.Value.Equals(value)))
                state.Abandon(site);
        }
    }

    private void Settle(PathState state, BasicBlock block)
    {
        foreach (var pair in state.Values.ToArray())
        {
            if (pair.Value is SiteValue)
                continue;
            if (IsFree(state, pair.Key, pair.Value))
                state.Assign(pair.Key, state.Forget(Arrived(block, pair.Key, pair.Value), flow.Table));
            else if (block.IsLoopHead() && IsOften(block, pair.Key, pair.Value, flow.IsOpen(pair.Key)))
                state.Assign(pair.Key, state.Forget(PathState.Blurred(pair.Key, (pair.Key.Symbol as ILocalSymbol)?.Type ?? pair.Value.Type), flow.Table));
        }

        foreach (var pair in state.Places.ToArray())
        {
            if (block.IsLoopHead() && pair.Value.Value is not SiteValue && IsOften(block, pair.Key, pair.Value.Value, isOpen: false))
                state.Write(pair.Key, pair.Value with { Value = state.Forget(PathState.Blurred(pair.Key, pair.Value.Value.Type), flow.Table) });
        }
    }

    /// <summary>Whether nothing is known of a value, nor of how it relates to others.</summary>
    private bool IsFree(PathState state, Variable variable, Value value)
    {
        if (value is Constant || value.IsBlurred)
            return false;

        return value.Symbols.Any(symbol =>
            value.Contains(symbol)
            && !state.Values.Any(pair => !pair.Key.Equals(variable) && pair.Value.Symbols.Contains(symbol))
            && !state.Places.Any(pair => pair.Value.Value.Symbols.Contains(symbol) || pair.Key.Values.Any(part => part.Symbols.Contains(symbol)))
            && !state.Shadows.Any(pair => pair.Key.Equals(symbol) || pair.Value.Contains(symbol))
            && !state.Facts.Tests.Indices().Any(number => flow.Table[number].Symbols.Contains(symbol)));
    }

    private static Symbol Arrived(BasicBlock block, Variable variable, Value value) =>
        new((block, variable), context: null, variant: (value.CanBeNull ? 0 : 1) + (value.IsPromisedNotNull ? 2 : 0))
        {
            ValueType = value.Type ?? (variable.Symbol as ILocalSymbol)?.Type,
            IsNotNull = !value.CanBeNull,
            IsPromised = value.IsPromisedNotNull,
            Sources = value.IsOpaque ? [.. value.Symbols.Where(symbol => !value.Contains(symbol))] : [],
        };

    private bool IsOften(BasicBlock block, object holder, Value value, bool isOpen)
    {
        if (!_seen.TryGetValue((block.Ordinal, holder), out var values))
            _seen.Add((block.Ordinal, holder), values = []);
        values.Add(value);
        return values.Count > (value is not Constant ? MaxValues : isOpen ? MaxOpenTurns : MaxTurns);
    }
}
