using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>Removes everything from a path state that nothing depends on from a block on.</summary>
/// <param name="kept">The builders of the code around this one.</param>
internal sealed class StatePruning(BuilderFlow flow, ControlFlowGraph graph, CallContext context, HashSet<int> kept)
{
    /// <summary>The maximum number of loop iterations that are followed separately if constants decide each of them.</summary>
    private const int MaxTurns = 40;

    /// <summary>The maximum number of iterations that are followed if nothing known ends the loop.</summary>
    private const int MaxOpenTurns = 3;

    /// <summary>The maximum number of values without a constant that are distinguished.</summary>
    private const int MaxValues = 4;

    private readonly Liveness _liveness = flow.Body[graph].Liveness;
    private readonly Dictionary<(int Block, object Holder), HashSet<Value>> _seen = [];

    public void Prune(PathState state, BasicBlock block)
    {
        foreach (var pair in state.Values.Entries)
        {
            if (!IsLive(pair.Key, block.Ordinal))
                state.Drop(pair.Key);
        }

        if (flow.TracksFacts && (state.Values.Count > 0 || state.Places.Count > 0 || !state.Facts.IsEmpty))
        {
            var held = HeldSymbols.DropOthers(state, flow.Table, this, block.Ordinal, flow.KeepsParameters);
            DropFacts(state, held);
            if (block.Predecessors.Length > 1)
                Settle(state, block);
        }

        DropSites(state);
    }

    private bool IsLive(Variable variable, int block)
    {
        if (variable.IsResult)
            return true;
        if (variable.Symbol is not { } symbol)
            return !variable.BelongsTo(context) || _liveness.IsLive(variable.Capture, block);

        // Code around this one removes its own symbols; a function that was called has ended.
        return IsOwn(symbol.ContainingSymbol) switch
        {
            true => symbol is IParameterSymbol { RefKind: not RefKind.None } || (symbol is IParameterSymbol && flow.KeepsParameters) || _liveness.IsLive(symbol, block),
            false => false,
            null => true,
        };
    }

    /// <summary>Determines whether a function is the one that is run; <c>null</c> if it encloses that one.</summary>
    private bool? IsOwn(ISymbol? container)
    {
        if (flow.Body[graph].Owner is not { } owner)
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

    public bool IsLive(Place place, int block)
    {
        if (place is not { Kind: PlaceKind.Member or PlaceKind.Fixed or PlaceKind.Answer, Member: { } member } || flow.Body[graph].Owner is not null || flow.KeepsParameters || !_liveness.IsMentioned(member) || _liveness.AsksSource(block))
            return true;

        return _liveness.IsLive(member, block) && (place.Kind is not PlaceKind.Answer || _liveness.IsAskedTwice(member));
    }

    private void DropFacts(PathState state, HeldSymbols held)
    {
        if (state.Facts.IsEmpty)
            return;

        var dead = Bits.Empty;
        foreach (var number in state.Facts.Tests.Except(flow.Table.TestsOf(state.Facts.Doubts)))
        {
            var test = flow.Table[number];
            // A fact about a computed value is still a fact about its sources, and a comparison with a known value is one about the other side.
            if (test.IsOpaque || test is RelationTest { HasDecidedSide: true } ? !held.ContainsAny(test.Symbols) : !held.ContainsAll(test.Symbols))
                dead = dead.With(number);
        }

        state.Facts = state.Facts.Except(dead);
    }

    private void DropSites(PathState state)
    {
        foreach (var pair in state.Sites.Entries)
        {
            if (!kept.Contains(pair.Key) && !state.Holds(pair.Key))
                state.Abandon(pair.Key);
        }
    }

    private void Settle(PathState state, BasicBlock block)
    {
        var isLoopHead = block.IsLoopHead();
        foreach (var pair in state.Values.Entries)
        {
            if (pair.Value is SiteValue)
                continue;
            if (pair.Value.IsBlurred && pair.Value is not Symbol)
                Blur(state, pair.Key, pair.Value);
            else if (IsFree(state, pair.Key, pair.Value))
                state.Assign(pair.Key, state.Forget(Arrived(block, pair.Key, pair.Value), flow.Table));
            else if (isLoopHead && IsOften(block, pair.Key, pair.Value, flow.IsOpen(pair.Key)))
                Blur(state, pair.Key, pair.Value);
        }

        foreach (var pair in state.Places.Entries)
        {
            // No conclusion was drawn from the answer.
            if (pair.Key.Kind is PlaceKind.Answer && pair.Value.Value is Symbol answer && !IsMentioned(state, answer, place: pair.Key))
                state.Drop(pair.Key);
            else if (isLoopHead && pair.Value.Value is not SiteValue && IsOften(block, pair.Key, pair.Value.Value, isOpen: false))
                state.Write(pair.Key, pair.Value with { Value = state.Forget(PathState.Blurred(pair.Key, pair.Value.Value.Type), flow.Table) });
        }
    }

    private void Blur(PathState state, Variable variable, Value value) =>
        state.Assign(variable, state.Forget(PathState.Blurred(variable, (variable.Symbol as ILocalSymbol)?.Type ?? value.Type), flow.Table));

    /// <summary>Determines whether nothing is known about a value, or about its relation to others.</summary>
    private bool IsFree(PathState state, Variable variable, Value value)
    {
        if (value is Constant or Symbol { Size: not null } or Term { IsTuple: true } || value.IsBlurred || flow.IsDecided(state, value))
            return false;

        // A condition that is true only together with others requires all its parts.
        var needsAll = value is Condition;
        foreach (var symbol in value.Symbols)
        {
            if (value.Contains(symbol) && IsMentioned(state, symbol, variable) == needsAll)
                return !needsAll;
        }

        return needsAll;
    }

    /// <summary>Determines whether anything except one variable or place refers to a symbol.</summary>
    private bool IsMentioned(PathState state, Symbol symbol, Variable? variable = null, Place? place = null)
    {
        foreach (var number in state.Facts.Tests)
        {
            if (flow.Table[number].Symbols.Contains(symbol))
                return true;
        }

        foreach (var pair in state.Values.Entries)
        {
            if (!(variable is { } own && own.Equals(pair.Key)) && pair.Value.Symbols.Contains(symbol))
                return true;
        }

        foreach (var pair in state.Places.Entries)
        {
            if (!pair.Key.Equals(place) && (pair.Value.Value.Symbols.Contains(symbol) || pair.Key.Mentions(symbol)))
                return true;
        }

        foreach (var pair in state.Shadows.Entries)
        {
            if (pair.Key.Equals(symbol) || pair.Value.Contains(symbol))
                return true;
        }

        return false;
    }

    private static Symbol Arrived(BasicBlock block, Variable variable, Value value)
    {
        // Values of different ranges are different.
        var range = Ranges.OfNarrow(value);
        return new(range is null ? (block, variable) : (block, variable, range), context: null, variant: (value.CanBeNull ? 0 : 1) + (value.IsPromisedNotNull ? 2 : 0))
        {
            ValueType = value.Type ?? (variable.Symbol as ILocalSymbol)?.Type,
            IsNotNull = !value.CanBeNull,
            IsPromised = value.IsPromisedNotNull,
            Sources = value.IsOpaque ? [.. value.Symbols.Where(symbol => !value.Contains(symbol))] : [],
            Range = range,
        };
    }

    private bool IsOften(BasicBlock block, object holder, Value value, bool isOpen)
    {
        if (!_seen.TryGetValue((block.Ordinal, holder), out var values))
            _seen.Add((block.Ordinal, holder), values = []);
        values.Add(value);
        return values.Count > (value is not Constant ? MaxValues : isOpen ? MaxOpenTurns : MaxTurns);
    }
}
