using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>The symbols that code can still access: in variables, or in places that are reachable from variables.</summary>
/// <param name="keepsInitial">Whether callers need the initial values of parameters and places.</param>
internal sealed class HeldSymbols(bool keepsInitial)
{
    private readonly List<Symbol> _symbols = [];

    /// <summary>Removes the places and shadows of a state that are not reachable.</summary>
    public static HeldSymbols DropOthers(PathState state, FactTable table, StatePruning pruning, int block, bool keepsInitial)
    {
        var held = new HeldSymbols(keepsInitial);
        foreach (var pair in state.Values.Entries)
            held.Add(pair.Value);

        if (state.Places.Count > 0)
            held.AddPlaces(state, pruning, block);
        foreach (var pair in state.Shadows.Entries)
        {
            if (!held._symbols.Contains(pair.Key))
                state.DropShadow(pair.Key);
        }

        held.AddEqual(state, table);
        return held;
    }

    /// <summary>Determines whether one of the symbols is reachable. A list does not count if another symbol is its element.</summary>
    public bool ContainsAny(Symbol[] symbols)
    {
        foreach (var symbol in symbols)
        {
            if (Contains(symbol) && !symbol.HasPartIn(symbols))
                return true;
        }

        return false;
    }

    public bool ContainsAll(Symbol[] symbols)
    {
        foreach (var symbol in symbols)
        {
            if (!Contains(symbol))
                return false;
        }

        return true;
    }

    // The code of a generic method can ask for its type arguments everywhere.
    private bool Contains(Symbol symbol) => _symbols.Contains(symbol) || symbol.Origin is ITypeSymbol || (keepsInitial && IsInitial(symbol));

    /// <summary>Determines whether the caller knows a symbol, or the symbol that it is part of.</summary>
    private static bool IsInitial(Symbol symbol) =>
        symbol.IsInitial || (symbol is { IsPart: true, Sources: [Symbol whole] } && IsInitial(whole));

    private void AddPlaces(PathState state, StatePruning pruning, int block)
    {
        var open = new List<KeyValuePair<Place, PlaceContent>>(state.Places.Count);
        foreach (var pair in state.Places.Entries)
        {
            if (pruning.IsLive(pair.Key, block))
                open.Add(pair);
            else
                state.Drop(pair.Key);
        }

        for (var changed = true; changed;)
        {
            changed = false;
            for (var index = open.Count - 1; index >= 0; index--)
            {
                if (!ContainsAll(open[index].Key.Symbols))
                    continue;
                Add(open[index].Value.Value);
                open.RemoveAt(index);
                changed = true;
            }

            foreach (var pair in state.Shadows.Entries)
                changed |= _symbols.Contains(pair.Key) && Add(pair.Value);
        }

        foreach (var pair in open)
            state.Drop(pair.Key);
    }

    /// <summary>Adds values that are equal to reachable ones: what is known about one is known about the other.</summary>
    private void AddEqual(PathState state, FactTable table)
    {
        foreach (var number in state.Facts.Yes)
        {
            if (table[number] is not RelationTest { Relation: Relation.Equal } equal)
                continue;
            if (ContainsAll(equal.Operand.Symbols))
                Add(equal.Second);
            else if (ContainsAll(equal.Second.Symbols))
                Add(equal.Operand);
        }
    }

    private bool Add(Value value)
    {
        var count = _symbols.Count;
        foreach (var symbol in value.Symbols)
        {
            if (!_symbols.Contains(symbol))
                _symbols.Add(symbol);
        }

        return _symbols.Count > count;
    }
}
