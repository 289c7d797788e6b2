namespace AmplifyGen.Analyzers.Flow;

/// <summary>What an expression or a variable may hold: builders, null, and what the analysis does not follow.</summary>
internal readonly record struct BuilderValue(Bits Sites, bool MayBeNull, bool MayBeUnknown)
{
    public static BuilderValue Unknown => new(Bits.Empty, MayBeNull: false, MayBeUnknown: true);

    public static BuilderValue Null => new(Bits.Empty, MayBeNull: true, MayBeUnknown: false);

    /// <summary>No value: the expression has no result or never ends.</summary>
    public static BuilderValue None => default;

    public bool HasSites => !Sites.IsEmpty;

    public static BuilderValue Of(Site site) => new(Bits.Of(site.Index), MayBeNull: false, MayBeUnknown: false);

    public BuilderValue Join(BuilderValue other) =>
        new(Sites | other.Sites, MayBeNull || other.MayBeNull, MayBeUnknown || other.MayBeUnknown);
}
