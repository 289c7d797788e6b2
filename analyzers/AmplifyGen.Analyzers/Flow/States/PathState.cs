using AmplifyGen.Analyzers.Flow.Values;

namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>
/// What is known on a set of paths: what the variables and places hold, what was learned of it, and what is known of each builder. A
/// variable that is not in the state is not known; a builder that is not in it does not exist.
/// </summary>
internal sealed partial class PathState
{
    private Dictionary<Variable, Value> _values;
    private Dictionary<Place, PlaceContent> _places;
    private Dictionary<Symbol, Value> _shadows;
    private Dictionary<int, SiteState> _sites;
    private HashSet<Variable> _shared;

    /// <summary>Whether another state may have the same collections: most operations change nothing.</summary>
    private bool _isCopied;

    public PathState()
        : this([], [], [], [], [])
    {
    }

    private PathState(Dictionary<Variable, Value> values, Dictionary<Place, PlaceContent> places, Dictionary<Symbol, Value> shadows, Dictionary<int, SiteState> sites, HashSet<Variable> shared)
    {
        _values = values;
        _places = places;
        _shadows = shadows;
        _sites = sites;
        _shared = shared;
    }

    public PathFacts Facts { get; set; }

    /// <summary>The builders that were filled and that no variable holds any longer.</summary>
    public Bits Abandoned { get; private set; }

    /// <summary>The builders that exist.</summary>
    public IReadOnlyDictionary<int, SiteState> Sites => _sites;

    public IReadOnlyDictionary<Variable, Value> Values => _values;

    public IReadOnlyDictionary<Place, PlaceContent> Places => _places;

    public IReadOnlyDictionary<Symbol, Value> Shadows => _shadows;

    public PathState Clone()
    {
        _isCopied = true;
        return new PathState(_values, _places, _shadows, _sites, _shared) { Facts = Facts, Abandoned = Abandoned, _isCopied = true };
    }

    /// <summary>Becomes what another state is.</summary>
    public void Replace(PathState other)
    {
        var copy = other.Clone();
        (_values, _places, _shadows, _sites, _shared, _isCopied, Facts, Abandoned) =
            (copy._values, copy._places, copy._shadows, copy._sites, copy._shared, true, copy.Facts, copy.Abandoned);
    }

    public Value? this[Variable variable] => _values.TryGetValue(variable, out var value) ? value : null;

    public SiteState? Site(int site) => _sites.TryGetValue(site, out var state) ? state : null;

    public void SetSite(int site, SiteState state)
    {
        BeforeChange();
        _sites[site] = state;
    }

    public void Assign(Variable variable, Value value)
    {
        BeforeChange();
        _values[variable] = value;
        if (_shared.Contains(variable))
            Escape(value);
    }

    public void Drop(Variable variable)
    {
        BeforeChange();
        _values.Remove(variable);
    }

    public void Write(Place place, PlaceContent content)
    {
        BeforeChange();
        _places[place] = content;
    }

    public void Drop(Place place)
    {
        BeforeChange();
        _places.Remove(place);
    }

    public void SetShadow(Symbol symbol, Value shadow)
    {
        BeforeChange();
        _shadows[symbol] = shadow;
    }

    public void DropShadow(Symbol symbol)
    {
        BeforeChange();
        _shadows.Remove(symbol);
    }

    /// <summary>What a symbol may still be: the values that its place held before code that is not seen ran, the last one first.</summary>
    public IEnumerable<Value> ShadowsOf(Symbol symbol)
    {
        for (Value? shadow = symbol; shadow is Symbol holder && _shadows.TryGetValue(holder, out shadow);)
            yield return shadow;
    }

    /// <summary>Whether code that is not seen may assign a variable, now or later.</summary>
    public bool IsShared(Variable variable) => _shared.Contains(variable);

    /// <summary>Lets code that is not seen reach a variable, now and later.</summary>
    public void Share(Variable variable)
    {
        BeforeChange();
        _shared.Add(variable);
        if (_values.TryGetValue(variable, out var value))
            Escape(value);
    }

    public void Escape(Value value)
    {
        if (value is not SiteValue { Site: var site } || !_sites.TryGetValue(site, out var state))
            return;

        BeforeChange();
        _sites[site] = state with { IsEscaped = true, Pending = Bits.Empty };
    }

    /// <summary>Adds a new builder. What held the builder that the same code made before, in a loop, now holds something unknown.</summary>
    public void Begin(int site, SiteState state)
    {
        BeforeChange();
        var made = new SiteValue(site);
        foreach (var pair in _values.Where(pair => pair.Value.Equals(made)).ToArray())
            _values[pair.Key] = Former(pair.Key);
        foreach (var pair in _places.Where(pair => pair.Value.Value.Equals(made)).ToArray())
            _places[pair.Key] = pair.Value with { Value = Former(pair.Key) };
        _sites[site] = state;
    }

    /// <summary>Drops a builder that nothing holds.</summary>
    public void Abandon(int site)
    {
        BeforeChange();
        if (_sites.TryGetValue(site, out var state) && state.IsFilled)
            Abandoned = Abandoned.With(site);
        _sites.Remove(site);
    }

    /// <summary>Drops a builder that was built where it ended.</summary>
    public void Finish(int site)
    {
        BeforeChange();
        _sites.Remove(site);
        var value = new SiteValue(site);
        foreach (var pair in _values.Where(pair => pair.Value.Equals(value)).ToArray())
            _values.Remove(pair.Key);
    }

    /// <summary>Lets code that is not seen run: it may write every place that it can reach.</summary>
    public void Disturb()
    {
        if (!_places.Any(static pair => pair.Key.CanBeDisturbed && !pair.Value.IsStale))
            return;

        BeforeChange();
        foreach (var pair in _places.Where(static pair => pair.Key.CanBeDisturbed).ToArray())
            _places[pair.Key] = pair.Value with { IsStale = true };
    }

    /// <summary>What a variable holds of a value whose origin brings the next one into being.</summary>
    private static Symbol Former(object holder) => new(holder, context: null, variant: -1);

    private void BeforeChange()
    {
        if (!_isCopied)
            return;

        (_values, _places, _shadows, _sites, _shared) = (new(_values), new(_places), new(_shadows), new(_sites), [.. _shared]);
        _isCopied = false;
    }
}
