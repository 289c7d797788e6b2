using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>The symbols that code can still get at: variables hold them, or places to which variables lead.</summary>
internal sealed class HeldSymbols
{
    private readonly List<Symbol> _symbols = [];

    private HeldSymbols()
    {
    }

    /// <summary>Drops the places and shadows of a state to which nothing leads.</summary>
    /// <param name="isLive">Whether code names a place again.</param>
    public static HeldSymbols DropOthers(PathState state, Func<Place, bool> isLive)
    {
        var held = new HeldSymbols();
        foreach (var pair in state.Values.Entries)
            held.Add(pair.Value);

        if (state.Places.Count > 0)
            held.AddPlaces(state, isLive);
        foreach (var pair in state.Shadows.Entries)
        {
            if (!held._symbols.Contains(pair.Key))
                state.DropShadow(pair.Key);
        }

        return held;
    }

    public bool ContainsAny(Symbol[] symbols) => Array.Exists(symbols, _symbols.Contains);

    public bool ContainsAll(Symbol[] symbols) => Array.TrueForAll(symbols, _symbols.Contains);

    private void AddPlaces(PathState state, Func<Place, bool> isLive)
    {
        var open = state.Places.Entries.ToList();
        open.RemoveAll(pair => !isLive(pair.Key));
        for (var changed = true; changed;)
        {
            changed = false;
            for (var index = open.Count - 1; index >= 0; index--)
            {
                if (!Array.TrueForAll(open[index].Key.Symbols, _symbols.Contains))
                    continue;
                Add(open[index].Value.Value);
                open.RemoveAt(index);
                changed = true;
            }

            foreach (var pair in state.Shadows.Entries)
                changed |= _symbols.Contains(pair.Key) && Add(pair.Value);
        }

        foreach (var pair in state.Places.Entries)
        {
            if (!isLive(pair.Key) || open.Exists(other => other.Key.Equals(pair.Key)))
                state.Drop(pair.Key);
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
