using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.States;

internal sealed partial class PathState
{
    /// <summary>Whether variables and places hold the same in both states.</summary>
    public bool HoldsSame(PathState other) =>
        IsDisturbed == other.IsDisturbed
        && Values.HasSame(other.Values)
        && Places.HasSame(other.Places)
        && Shadows.HasSame(other.Shadows)
        && (_shared == other._shared || (_shared is not null && other._shared is not null && _shared.SetEquals(other._shared)));

    public bool HasSameSites(PathState other) => Abandoned == other.Abandoned && Sites.HasSame(other.Sites);

    /// <summary>Takes in what is known of the builders in another state.</summary>
    public void JoinSites(PathState other)
    {
        Abandoned |= other.Abandoned;
        foreach (var pair in other.Sites.Entries)
            SetSite(pair.Key, Sites.TryGetValue(pair.Key, out var state) ? state.Join(pair.Value) : pair.Value);
    }

    /// <summary>Whether the builders of another state are in no way less complete, or more, than those of this one.</summary>
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

    /// <summary>Gives up what variables and places hold that is no builder, and every fact about it.</summary>
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

    /// <summary>Marks what is left of values that were too many.</summary>
    public const int BlurredVariant = -2;

    /// <summary>What is left of what a variable or a place held.</summary>
    public static Symbol Blurred(object holder, ITypeSymbol? type) => new(holder, context: null, BlurredVariant) { IsBlur = true, ValueType = type };
}
