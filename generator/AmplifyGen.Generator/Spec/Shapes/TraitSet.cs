namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>The traits of a shape or member by their absolute ids.</summary>
internal sealed class TraitSet
{
    /// <summary>Most members of most models have few traits: up to here a search in sequence is faster than a table, and takes no memory.</summary>
    private const int TableThreshold = 12;

    private readonly List<Trait> _traits = [];
    private Dictionary<string, int>? _table;

    public IReadOnlyList<Trait> All => _traits;

    public bool Has(string id) => IndexOf(id) >= 0;

    public Trait? Find(string id) => IndexOf(id) is >= 0 and var index ? _traits[index] : null;

    /// <summary>Adds a trait whose id the set definitely lacks.</summary>
    public void Add(Trait trait)
    {
        _table?.Add(trait.Id, _traits.Count);
        _traits.Add(trait);
    }

    /// <summary>Adds the trait in place of an earlier one of its id: a later statement says what holds.</summary>
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
    /// Puts the traits of two sets into one, which is one of the two; where both have a trait, the upper set says what holds. The work is
    /// that of the smaller set, so that many sets on top of one another take no longer than all of them together.
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

/// <param name="NameLocation">Where the trait is named.</param>
internal sealed record Trait(string Id, SpecLocation NameLocation, SpecNode Node)
{
    /// <summary>Gets whether a reader of another format states the trait: that format does not keep to Smithy's rules of where a trait can be.</summary>
    public bool IsTranslated { get; init; }
}
