namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>The traits of a shape or member by their absolute ids.</summary>
internal sealed class TraitSet
{
    // Most members of most models have few traits, and a table for each would be most of the memory.
    private readonly List<Trait> _traits = [];

    public IReadOnlyList<Trait> All => _traits;

    public bool Has(string id) => Find(id) is not null;

    public Trait? Find(string id)
    {
        foreach (var trait in _traits)
        {
            if (string.Equals(trait.Id, id, StringComparison.Ordinal))
                return trait;
        }

        return null;
    }

    /// <summary>Adds a trait whose id the set surely lacks.</summary>
    public void Add(Trait trait) => _traits.Add(trait);

    /// <summary>Adds the trait in place of an earlier one of its id: a later statement says what holds.</summary>
    public void Set(Trait trait)
    {
        var index = _traits.FindIndex(other => string.Equals(other.Id, trait.Id, StringComparison.Ordinal));
        if (index >= 0)
            _traits[index] = trait;
        else
            _traits.Add(trait);
    }

    public TraitSet Copy()
    {
        var copy = new TraitSet();
        copy._traits.AddRange(_traits);
        return copy;
    }
}

/// <param name="NameLocation">Where the trait is named.</param>
internal sealed record Trait(string Id, SpecLocation NameLocation, SpecNode Node);
