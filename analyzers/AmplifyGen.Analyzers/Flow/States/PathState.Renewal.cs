using AmplifyGen.Analyzers.Flow.Values;

namespace AmplifyGen.Analyzers.Flow.States;

internal sealed partial class PathState
{
    /// <summary>
    /// Introduces a symbol again, in a loop. What is known about its former value does not apply to the new one. Variables that still
    /// contain the former value contain an unknown value now.
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

    /// <summary>Forgets what is known about a symbol.</summary>
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

    /// <summary>Forgets tests. A doubt about one of them can then no longer be resolved.</summary>
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

    /// <summary>Marks the paths so that nothing can be proved about them.</summary>
    public void Lose(FactTable table) => Facts = new PathFacts(Facts.Yes | table.Lost.Yes, Facts.No, Facts.Doubts | table.Lost.Doubts);
}
