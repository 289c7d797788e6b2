namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>The traits of a shape or member by their absolute ids.</summary>
internal sealed class TraitSet
{
    /// <summary>Most members have few traits. Up to this size, a sequential search is faster than a table, and needs no memory.</summary>
    private const int TableThreshold = 12;

    private readonly List<Trait> _traits = [];
    private Dictionary<string, int>? _table;

    public IReadOnlyList<Trait> All => _traits;

    public bool Has(string id) => IndexOf(id) >= 0;

    public Trait? Find(string id) => IndexOf(id) is >= 0 and var index ? _traits[index] : null;

    /// <summary>Adds a trait whose id is not in the set.</summary>
    public void Add(Trait trait)
    {
        _table?.Add(trait.Id, _traits.Count);
        _traits.Add(trait);
    }

    /// <summary>Sets a trait, and replaces an earlier one with the same id.</summary>
    public void Set(Trait trait)
    {
        var index = IndexOf(trait.Id);
        if (index >= 0)
            _traits[index] = trait;
        else
            Add(trait);
    }

    /// <summary>Removes a trait. The last one takes its place.</summary>
    public void Remove(string id)
    {
        var index = IndexOf(id);
        if (index < 0)
            return;

        var last = _traits[_traits.Count - 1];
        _traits[index] = last;
        _traits.RemoveAt(_traits.Count - 1);
        if (_table is null)
            return;

        _table[last.Id] = index;
        _table.Remove(id);
    }

    public TraitSet Copy()
    {
        var copy = new TraitSet();
        copy._traits.AddRange(_traits);
        return copy;
    }

    /// <summary>
    /// Merges two sets into one of them. If both have a trait, that of the upper set is used. The work is proportional to the smaller set, so
    /// that merging many sets takes time proportional to all of them together.
    /// </summary>
    public static TraitSet Join(TraitSet lower, TraitSet upper)
    {
        if (lower._traits.Count > upper._traits.Count)
        {
            foreach (var trait in upper._traits)
                lower.Set(trait);

            return lower;
        }

        foreach (var trait in lower._traits)
        {
            if (!upper.Has(trait.Id))
                upper.Add(trait);
        }

        return upper;
    }

    private int IndexOf(string id)
    {
        if (_traits.Count > TableThreshold)
            return (_table ??= CreateTable()).TryGetValue(id, out var found) ? found : -1;

        for (var i = 0; i < _traits.Count; i++)
        {
            if (string.Equals(_traits[i].Id, id, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> CreateTable()
    {
        var table = new Dictionary<string, int>(_traits.Count, StringComparer.Ordinal);
        for (var i = 0; i < _traits.Count; i++)
            table[_traits[i].Id] = i;

        return table;
    }
}

/// <param name="NameLocation">The location of the trait's name.</param>
internal sealed record Trait(string Id, SpecLocation NameLocation, SpecNode Node)
{
    /// <summary>Gets whether the trait was converted from another format, which does not comply with Smithy's rules for the location of traits.</summary>
    public bool IsTranslated { get; init; }
}
