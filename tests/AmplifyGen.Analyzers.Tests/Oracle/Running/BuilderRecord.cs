namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>What happens to one builder.</summary>
internal sealed class BuilderRecord
{
    /// <summary>The calls that created the builder or returned it.</summary>
    public List<int> Sites { get; } = [];

    /// <summary>The calls that set what each member holds now.</summary>
    public Dictionary<string, List<int>> Setters { get; } = new(StringComparer.Ordinal);

    /// <summary>The calls whose values were built, or could be seen by other code.</summary>
    public HashSet<int> UsedSetters { get; } = [];

    /// <summary>The calls whose values were still there when the builder was discarded.</summary>
    public HashSet<int> DiscardedSetters { get; } = [];

    public bool IsFilled { get; set; }

    /// <summary>Whether members were missing once and were set then, so that nothing can be learnt from later calls.</summary>
    public bool IsRepaired { get; set; }

    /// <summary>Whether the builder was built, discarded on purpose, or passed to other code.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Whether unseen code could have set members.</summary>
    public bool IsExposed { get; set; }

    public void Discard()
    {
        IsUsed = true;
        foreach (var setters in Setters.Values)
            DiscardedSetters.UnionWith(setters);
    }

    public void Use()
    {
        IsUsed = true;
        foreach (var setters in Setters.Values)
            UsedSetters.UnionWith(setters);
    }
}
