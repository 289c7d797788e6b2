using AmplifyGen.Analyzers.Flow.Values;

namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>
/// What is known on a set of paths: the values of variables and places, facts about them, and what is known about each builder. A
/// variable that is not in the state has an unknown value; a builder that is not in the state does not exist.
/// </summary>
internal sealed partial class PathState
{
    private HashSet<Variable>? _shared;

    public PathFacts Facts { get; set; }

    /// <summary>Gets or sets whether the block that the state enters still has to be run with it.</summary>
    public bool IsPending { get; set; }

    /// <summary>Gets or sets whether unseen code may have written storage that the caller of the method knows.</summary>
    public bool IsDisturbed { get; set; }

    /// <summary>Gets the builders that were filled and that no variable contains any longer.</summary>
    public Bits Abandoned { get; private set; }

    /// <summary>Gets the builders that exist.</summary>
    public SmallMap<int, SiteState> Sites { get; private set; }

    public SmallMap<Variable, Value> Values { get; private set; }

    public SmallMap<Place, PlaceContent> Places { get; private set; }

    /// <summary>Gets the values that symbols may still have, because the former value of their place may not have changed.</summary>
    public SmallMap<Symbol, Value> Shadows { get; private set; }

    /// <summary>Gets or sets the numbers of the objects, types and members whose results a call on a path may have decided.</summary>
    public Bits Affected { get; set; }

    public PathState Clone() => new() { Sites = Sites, Values = Values, Places = Places, Shadows = Shadows, _shared = _shared, Facts = Facts, Abandoned = Abandoned, Affected = Affected, IsDisturbed = IsDisturbed };

    /// <summary>Returns the state with the variables and builders of another one.</summary>
    public PathState With(PathState start)
    {
        var both = Clone();
        foreach (var pair in start.Values.Entries)
            both.Values = both.Values.With(pair.Key, pair.Value);
        foreach (var pair in start.Sites.Entries)
            both.Sites = both.Sites.With(pair.Key, pair.Value);
        return both;
    }

    public Value? this[Variable variable] => Values.TryGetValue(variable, out var value) ? value : null;

    public SiteState? Site(int site) => Sites.TryGetValue(site, out var state) ? state : null;

    public void SetSite(int site, SiteState state)
    {
        Sites = Sites.With(site, state);
    }

    public void Assign(Variable variable, Value value)
    {
        Values = Values.With(variable, value);
        if (IsShared(variable))
            Escape(value);
    }

    public void Drop(Variable variable)
    {
        Values = Values.Without(variable);
    }

    public void Write(Place place, PlaceContent content)
    {
        Places = Places.With(place, content);
    }

    public void Drop(Place place)
    {
        Places = Places.Without(place);
    }

    /// <summary>Records a value that a symbol may still have. A value from the same code in the previous iteration of a loop is ignored.</summary>
    public void SetShadow(Symbol symbol, Value shadow)
    {
        if (!shadow.Contains(symbol) && !(shadow is Symbol former && ShadowsOf(former).Contains(symbol)))
            Shadows = Shadows.With(symbol, shadow);
    }

    public void DropShadow(Symbol symbol)
    {
        Shadows = Shadows.Without(symbol);
    }

    /// <summary>Returns the values that a symbol may still have: the values of its place before unseen code ran, the last one first.</summary>
    public IEnumerable<Value> ShadowsOf(Symbol symbol)
    {
        for (Value? shadow = symbol; shadow is Symbol holder && Shadows.TryGetValue(holder, out shadow);)
            yield return shadow;
    }

    /// <summary>Determines whether unseen code may assign a variable, now or later.</summary>
    public bool IsShared(Variable variable) => _shared?.Contains(variable) == true;

    /// <summary>Records that unseen code can access a variable, now and later.</summary>
    public void Share(Variable variable)
    {
        if (!IsShared(variable))
            _shared = [.. _shared ?? [], variable];
        if (Values.TryGetValue(variable, out var value))
            Escape(value);
    }

    public void Escape(Value value)
    {
        if (value is not SiteValue { Site: var site } || !Sites.TryGetValue(site, out var state))
            return;

        SetSite(site, state with { IsEscaped = true, Pending = Bits.Empty });
    }

    /// <summary>Adds a new builder. Variables with the builder that the same code created before, in a loop, have an unknown value now.</summary>
    public void Begin(int site, SiteState state)
    {
        var made = new SiteValue(site);
        foreach (var pair in Values.Entries)
        {
            if (pair.Value.Equals(made))
                Values = Values.With(pair.Key, Former(pair.Key));
        }

        foreach (var pair in Places.Entries)
        {
            if (pair.Value.Value.Equals(made))
                Places = Places.With(pair.Key, pair.Value with { Value = Former(pair.Key) });
        }

        Sites = Sites.With(site, state);
    }

    /// <summary>Determines whether a variable or a place contains a builder.</summary>
    public bool Holds(int site)
    {
        foreach (var pair in Values.Entries)
        {
            if (pair.Value is SiteValue value && value.Site == site)
                return true;
        }

        foreach (var pair in Places.Entries)
        {
            if (pair.Value.Value is SiteValue value && value.Site == site)
                return true;
        }

        return false;
    }

    /// <summary>Removes a builder that nothing contains.</summary>
    public void Abandon(int site)
    {
        if (Sites.TryGetValue(site, out var state) && state.IsFilled && Facts.Doubts.IsEmpty)
            Abandoned = Abandoned.With(site);
        Sites = Sites.Without(site);
    }

    /// <summary>Removes a builder that was built at its end.</summary>
    public void Finish(int site)
    {
        Sites = Sites.Without(site);
        var value = new SiteValue(site);
        foreach (var pair in Values.Entries)
        {
            if (pair.Value.Equals(value))
                Values = Values.Without(pair.Key);
        }
    }

    /// <summary>Models that unseen code runs. It may write every place that it can access.</summary>
    public void Disturb()
    {
        foreach (var pair in Places.Entries)
        {
            if (pair.Key.CanBeDisturbed && !pair.Value.IsStale)
                Places = Places.With(pair.Key, pair.Value with { IsStale = true });
        }
    }

    /// <summary>Creates the symbol for a former value whose origin creates the next one.</summary>
    private static Symbol Former(object holder) => new(holder, context: null, variant: -1);
}
