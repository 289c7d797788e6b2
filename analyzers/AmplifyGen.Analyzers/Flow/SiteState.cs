namespace AmplifyGen.Analyzers.Flow;

/// <summary>What is known of a builder at one point of the code.</summary>
internal sealed record SiteState
{
    /// <summary>The members set on every path.</summary>
    public Bits Must { get; init; }

    /// <summary>The members set on some path.</summary>
    public Bits May { get; init; }

    /// <summary>Members set through a variable that may hold this builder or another one that lives beside it.</summary>
    public Bits Uncertain { get; init; }

    /// <summary>Whether code that is not seen may hold the builder and set members on it.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>The calls whose value the builder still holds.</summary>
    public Bits Pending { get; init; }

    /// <summary>The sites that may be alive on the same path.</summary>
    public Bits Neighbours { get; init; }

    public SiteState Join(SiteState other) =>
        Equals(other)
            ? this
            : new()
            {
                Must = Must & other.Must,
                May = May | other.May,
                Uncertain = Uncertain | other.Uncertain,
                IsEscaped = IsEscaped || other.IsEscaped,
                Pending = Pending | other.Pending,
                Neighbours = Neighbours | other.Neighbours,
            };
}
