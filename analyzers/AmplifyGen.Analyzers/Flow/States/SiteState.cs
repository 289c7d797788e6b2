namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>What is known of a builder on the paths of one path state.</summary>
internal sealed record SiteState
{
    /// <summary>The members set on every path.</summary>
    public Bits Must { get; init; }

    /// <summary>The members set on some path.</summary>
    public Bits May { get; init; }

    /// <summary>Whether anything was set since the builder was made.</summary>
    public bool IsFilled { get; init; }

    /// <summary>Whether code that is not seen may hold the builder and set members on it.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>
    /// Whether the builder was built without a member that no path sets. That was reported there, and the program does not get further until
    /// it is fixed. So nothing more is said about the builder.
    /// </summary>
    public bool IsReported { get; init; }

    /// <summary>The calls whose value the builder still holds.</summary>
    public Bits Pending { get; init; }

    /// <summary>The state after a method did something to the builder.</summary>
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
