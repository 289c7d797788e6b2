namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>What is known about a builder on the paths of one path state.</summary>
internal sealed record SiteState
{
    /// <summary>Gets the members set on every path.</summary>
    public Bits Must { get; init; }

    /// <summary>Gets the members set on some path.</summary>
    public Bits May { get; init; }

    /// <summary>Gets whether anything was set since the builder was created.</summary>
    public bool IsFilled { get; init; }

    /// <summary>Gets whether unseen code may have the builder and set members on it.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>
    /// Gets whether the builder was built without a member that no path sets. This was reported, and the program cannot continue until it is
    /// fixed, so nothing more is reported about the builder.
    /// </summary>
    public bool IsReported { get; init; }

    /// <summary>Gets the calls whose value the builder still contains.</summary>
    public Bits Pending { get; init; }

    /// <summary>Returns the state after a method did something to the builder.</summary>
    public SiteState After(SiteState effect) => this with
    {
        Must = Must | effect.Must,
        May = May | effect.May,
        IsFilled = IsFilled || effect.IsFilled,
        IsEscaped = IsEscaped || effect.IsEscaped,
    };

    public SiteState Join(SiteState other) =>
        Equals(other) || (other.IsReported && !IsReported) ? this
            : IsReported && !other.IsReported ? other
            : new()
            {
                Must = Must & other.Must,
                May = May | other.May,
                IsFilled = IsFilled || other.IsFilled,
                IsEscaped = IsEscaped || other.IsEscaped,
                IsReported = IsReported,
                Pending = Pending | other.Pending,
            };
}
