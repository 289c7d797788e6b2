using AmplifyGen.Analyzers.Flow.Values;

namespace AmplifyGen.Analyzers.Flow.States;

internal sealed partial class PathState
{
    /// <summary>
    /// Brings a symbol into being again, in a loop: what is known of the value that had the name is not known of the new one. Who still
    /// holds the former value holds something of which nothing is known.
    /// </summary>
    public void Renew(Symbol symbol, FactTable table)
    {
        foreach (var pair in Values.Entries)
        {
            if (pair.Value.Contains(symbol))
                Assign(pair.Key, Forget(Former(pair.Key), table));
        }

        foreach (var pair in Places.Entries)
        {
            if (pair.Key.Contains(symbol))
                Drop(pair.Key);
            else if (pair.Value.Value.Contains(symbol))
                Write(pair.Key, pair.Value with { Value = Forget(Former(pair.Key), table) });
        }

        Forget(symbol, table);
    }

    /// <summary>Drops what was learned of a symbol.</summary>
    public Symbol Forget(Symbol symbol, FactTable table)
    {
        if (Shadows.Count > 0)
        {
            var earlier = Shadows.TryGetValue(symbol, out var shadow) ? shadow : null;
            DropShadow(symbol);
            foreach (var pair in Shadows.Entries)
            {
                if (!pair.Value.Contains(symbol))
                    continue;
                if (earlier is null || !pair.Value.Equals(symbol))
                    DropShadow(pair.Key);
                else
                    SetShadow(pair.Key, earlier);
            }
        }

        var forgotten = Bits.Empty;
        foreach (var number in Facts.Tests)
        {
            if (table[number].Contains(symbol))
                forgotten = forgotten.With(number);
        }

        ForgetTests(forgotten, table);
        return symbol;
    }

    /// <summary>Drops tests. A doubt about one of them can then no longer be settled.</summary>
    public void ForgetTests(Bits tests, FactTable table)
    {
        if (tests.IsEmpty)
            return;

        var unsettled = Bits.Empty;
        foreach (var doubt in Facts.Doubts)
        {
            if (!(table.TestsOf(Bits.Of(doubt)) & tests).IsEmpty)
                unsettled = unsettled.With(doubt);
        }

        Facts = Facts.Except(tests) with { Doubts = Facts.Doubts.Except(unsettled) };
        if (!unsettled.IsEmpty)
            Lose(table);
    }

    /// <summary>Gives up on proving anything of the paths.</summary>
    public void Lose(FactTable table) => Facts = new PathFacts(Facts.Yes | table.Lost.Yes, Facts.No, Facts.Doubts | table.Lost.Doubts);
}
