using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.States;

internal sealed partial class PathState
{
    /// <summary>Whether variables and places hold the same in both states.</summary>
    public bool HoldsSame(PathState other) =>
        HaveSame(_values, other._values)
        && HaveSame(_places, other._places)
        && HaveSame(_shadows, other._shadows)
        && (_shared == other._shared || _shared.SetEquals(other._shared));

    public bool HasSameSites(PathState other) => Abandoned == other.Abandoned && HaveSame(_sites, other._sites);

    /// <summary>Takes in what is known of the builders in another state.</summary>
    public void JoinSites(PathState other)
    {
        Abandoned |= other.Abandoned;
        foreach (var pair in other._sites)
            SetSite(pair.Key, _sites.TryGetValue(pair.Key, out var state) ? state.Join(pair.Value) : pair.Value);
    }

    /// <summary>Whether the builders of another state are in no way less complete, or more, than those of this one.</summary>
    public bool IncludesSites(PathState other)
    {
        if (!other.Abandoned.IsSubsetOf(Abandoned))
            return false;
        if (_sites == other._sites)
            return true;

        foreach (var pair in other._sites)
        {
            if (!_sites.TryGetValue(pair.Key, out var state) || !state.Join(pair.Value).Equals(state))
                return false;
        }

        return true;
    }

    /// <summary>Gives up what variables and places hold that is no builder, and every fact about it.</summary>
    public void Blur(FactTable table)
    {
        foreach (var pair in _values.Where(static pair => pair.Value is not SiteValue).ToArray())
            Assign(pair.Key, Forget(Blurred(pair.Key, pair.Value.Type), table));
        foreach (var pair in _places.Where(static pair => pair.Value.Value is not SiteValue).ToArray())
            Write(pair.Key, new PlaceContent(Forget(Blurred(pair.Key, pair.Value.Value.Type), table), IsStale: false));
        foreach (var symbol in _shadows.Keys.ToArray())
            DropShadow(symbol);
        ForgetTests(Facts.Tests, table);
        Lose(table);
    }

    /// <summary>What is left of what a variable or a place held.</summary>
    public static Symbol Blurred(object holder, ITypeSymbol? type) => new(holder, context: null, variant: -2) { IsBlur = true, ValueType = type };

    private static bool HaveSame<TKey, TValue>(Dictionary<TKey, TValue> first, Dictionary<TKey, TValue> second)
    {
        if (first == second)
            return true;
        if (first.Count != second.Count)
            return false;

        foreach (var pair in first)
        {
            if (!second.TryGetValue(pair.Key, out var value) || !EqualityComparer<TValue>.Default.Equals(pair.Value, value))
                return false;
        }

        return true;
    }
}
