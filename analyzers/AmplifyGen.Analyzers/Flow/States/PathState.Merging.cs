using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.States;

internal sealed partial class PathState
{
    /// <summary>Determines whether variables and places have the same values in both states.</summary>
    public bool HoldsSame(PathState other) =>
        IsDisturbed == other.IsDisturbed
        && Values.HasSame(other.Values)
        && Places.HasSame(other.Places)
        && Shadows.HasSame(other.Shadows)
        && (_shared == other._shared || (_shared is not null && other._shared is not null && _shared.SetEquals(other._shared)));

    public bool HasSameSites(PathState other) => Abandoned == other.Abandoned && Sites.HasSame(other.Sites);

    /// <summary>Merges what is known about the builders of another state into this one.</summary>
    public void JoinSites(PathState other)
    {
        Abandoned |= other.Abandoned;
        foreach (var pair in other.Sites.Entries)
            SetSite(pair.Key, Sites.TryGetValue(pair.Key, out var state) ? state.Join(pair.Value) : pair.Value);
    }

    /// <summary>Determines whether the builders of another state add nothing to what is known about those of this one.</summary>
    public bool IncludesSites(PathState other)
    {
        if (!other.Abandoned.IsSubsetOf(Abandoned))
            return false;
        if (Sites.Is(other.Sites))
            return true;

        foreach (var pair in other.Sites.Entries)
        {
            if (!Sites.TryGetValue(pair.Key, out var state) || !state.Join(pair.Value).Equals(state))
                return false;
        }

        return true;
    }

    /// <summary>Forgets the values of variables and places, except builders, and all facts about them.</summary>
    public void Blur(FactTable table)
    {
        foreach (var pair in Values.Entries)
        {
            if (pair.Value is not SiteValue)
                Assign(pair.Key, Forget(Blurred(pair.Key, pair.Value.Type), table));
        }

        foreach (var pair in Places.Entries)
        {
            if (pair.Value.Value is not SiteValue)
                Write(pair.Key, new PlaceContent(Forget(Blurred(pair.Key, pair.Value.Value.Type), table), IsStale: false));
        }

        Shadows = default;
        ForgetTests(Facts.Tests, table);
        Lose(table);
    }

    /// <summary>Marks what remains of too many values.</summary>
    public const int BlurredVariant = -2;

    /// <summary>Creates the symbol for what remains of the value of a variable or a place.</summary>
    public static Symbol Blurred(object holder, ITypeSymbol? type) => new(holder, context: null, BlurredVariant) { IsBlur = true, ValueType = type };
}
