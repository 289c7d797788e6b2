namespace AmplifyGen.Analyzers.Flow;

/// <summary>
/// What is known at one point of the code: which builders the variables hold, and what is known of each builder. A builder or a
/// variable that is not in the state does not exist on any path that leads here.
/// </summary>
internal sealed class FlowState
{
    private Dictionary<Entity, BuilderValue> _values;
    private Dictionary<int, SiteState> _sites;
    private HashSet<Entity> _shared;

    /// <summary>Whether another state may have the same collections: most blocks of a method change nothing.</summary>
    private bool _isCopied;

    public FlowState()
        : this([], [], [])
    {
    }

    private FlowState(Dictionary<Entity, BuilderValue> values, Dictionary<int, SiteState> sites, HashSet<Entity> shared)
    {
        _values = values;
        _sites = sites;
        _shared = shared;
    }

    public Assumptions Assumptions { get; set; }

    /// <summary>The builders that exist.</summary>
    public IEnumerable<int> Sites => _sites.Keys;

    public FlowState Clone()
    {
        _isCopied = true;
        return new FlowState(_values, _sites, _shared) { Assumptions = Assumptions, _isCopied = true };
    }

    public BuilderValue this[Entity entity] => _values.TryGetValue(entity, out var value) ? value : BuilderValue.Unknown;

    public SiteState? Site(int site) => _sites.TryGetValue(site, out var state) ? state : null;

    public void SetSite(int site, SiteState state)
    {
        BeforeChange();
        _sites[site] = state;
    }

    /// <summary>Becomes what another state is.</summary>
    public void Replace(FlowState other)
    {
        var copy = other.Clone();
        (_values, _sites, _shared, _isCopied, Assumptions) = (copy._values, copy._sites, copy._shared, true, copy.Assumptions);
    }

    /// <summary>Adds a new builder; what held the builder that the same code made before (in a loop) now holds something unknown.</summary>
    public void Begin(Site site, SiteState state)
    {
        BeforeChange();
        var made = Bits.Of(site.Index);
        foreach (var pair in _values.Where(pair => pair.Value.Sites.Contains(site.Index)).ToArray())
            _values[pair.Key] = pair.Value with { Sites = pair.Value.Sites.Except(made), MayBeUnknown = true };

        var neighbours = Bits.Empty;
        foreach (var pair in _sites.Where(pair => pair.Key != site.Index).ToArray())
        {
            neighbours = neighbours.With(pair.Key);
            _sites[pair.Key] = pair.Value with { Neighbours = pair.Value.Neighbours | made };
        }

        _sites[site.Index] = state with { Neighbours = neighbours };
    }

    /// <summary>Ends builders that no variable holds any longer.</summary>
    public void Remove(Bits sites)
    {
        BeforeChange();
        foreach (var pair in _values.Where(pair => !(pair.Value.Sites & sites).IsEmpty).ToArray())
            _values.Remove(pair.Key);
        foreach (var site in sites.Indices())
            _sites.Remove(site);
    }

    public void Assign(Entity entity, BuilderValue value)
    {
        BeforeChange();
        _values[entity] = value;
        if (_shared.Contains(entity))
            Escape(value);
    }

    /// <summary>Lets code that is not seen read a variable, now and later.</summary>
    public void Share(Entity entity)
    {
        BeforeChange();
        _shared.Add(entity);
        if (_values.TryGetValue(entity, out var value))
            Escape(value);
    }

    public void Escape(BuilderValue value)
    {
        BeforeChange();
        foreach (var site in value.Sites.Indices())
        {
            if (_sites.TryGetValue(site, out var state))
                _sites[site] = state with { IsEscaped = true, Pending = Bits.Empty };
        }
    }

    /// <summary>
    /// Whether at most one of the builders exists on any path: then what is done to the value is done to that one.
    /// <c>if (x) b = A(); else b = B();</c> gives such a value.
    /// </summary>
    public bool IsExclusive(BuilderValue value)
    {
        if (value.MayBeUnknown)
            return false;

        foreach (var site in value.Sites.Indices())
        {
            if (_sites.TryGetValue(site, out var state) && !(state.Neighbours & value.Sites).IsEmpty)
                return false;
        }

        return true;
    }

    /// <summary>Takes in what another path knows. Returns whether this state changed.</summary>
    public bool Join(FlowState other)
    {
        var common = Assumptions.Common(other.Assumptions);
        var changed = common != Assumptions;
        Assumptions = common;
        if (_values == other._values && _sites == other._sites && _shared == other._shared)
            return changed;

        BeforeChange();
        foreach (var pair in other._values)
        {
            var joined = _values.TryGetValue(pair.Key, out var value) ? value.Join(pair.Value) : pair.Value;
            changed |= joined != value || !_values.ContainsKey(pair.Key);
            _values[pair.Key] = joined;
        }

        foreach (var pair in other._sites)
        {
            var joined = _sites.TryGetValue(pair.Key, out var state) ? state.Join(pair.Value) : pair.Value;
            changed |= !joined.Equals(state);
            _sites[pair.Key] = joined;
        }

        foreach (var entity in other._shared)
            changed |= _shared.Add(entity);

        return changed;
    }

    /// <summary>Narrows a variable to what it holds where a test for null went one way. Returns whether that can happen at all.</summary>
    public bool Narrow(Entity entity, bool isNull)
    {
        if (!_values.TryGetValue(entity, out var value) || value.MayBeUnknown || value == BuilderValue.None)
            return true;

        BeforeChange();
        if (!isNull)
        {
            _values[entity] = value with { MayBeNull = false };
            return value.HasSites;
        }

        _values[entity] = BuilderValue.Null;
        Collect(value.Sites);
        return value.MayBeNull;
    }

    private void BeforeChange()
    {
        if (!_isCopied)
            return;

        (_values, _sites, _shared) = (new(_values), new(_sites), [.. _shared]);
        _isCopied = false;
    }

    /// <summary>Drops the builders that no variable holds: on this path they were never made.</summary>
    private void Collect(Bits candidates)
    {
        foreach (var value in _values.Values)
            candidates = candidates.Except(value.Sites);
        foreach (var site in candidates.Indices())
            _sites.Remove(site);
    }
}
