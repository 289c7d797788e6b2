using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What is known of all builders that reach one <c>Build()</c> or the end of one configuring delegate, path by path.</summary>
internal sealed class BuildRecord(IInvocationOperation operation, ShapeFacts shape, string? path, FactTable table)
{
    private readonly List<(PathFacts Facts, SiteState State, bool IsUnseen)> _arrivals = [];

    /// <summary>The call of <c>Build()</c>, or of the method that takes the delegate.</summary>
    public IInvocationOperation Operation { get; } = operation;

    public ShapeFacts Shape { get; } = shape;

    /// <summary>The members through which configuring delegates lead here, such as <c>ResourceConfig.UserPoolConfigs</c>; <c>null</c> outside of them.</summary>
    public string? Path { get; } = path;

    /// <summary>Whether some of what happened to a builder could not be seen.</summary>
    public bool IsUnproved { get; private set; }

    /// <summary>Where builders arrived that do not surely have all members.</summary>
    public List<ArrivedPath> Paths { get; } = [];

    /// <summary>Whether every builder that is seen has all required members on all paths.</summary>
    public bool IsComplete => _arrivals.TrueForAll(arrival => Shape.Required.IsSubsetOf(arrival.State.Must) || arrival.IsUnseen);

    /// <summary>Required members that no path sets.</summary>
    public Bits MissingOnAll => IsUnproved || _arrivals.Count == 0 ? Bits.Empty : Shape.Required.Except(May);

    /// <summary>Required members that some paths set and others do not.</summary>
    public Bits MissingOnSome =>
        IsUnproved
            ? Bits.Empty
            : (Shape.Required & May).Except(Must).Indices().Where(IsMissed).Aggregate(Bits.Empty, static (members, member) => members.With(member));

    /// <summary>Required members of which it is not sure that they are set.</summary>
    public Bits Unsure => _arrivals.Count == 0 && !IsUnproved ? Bits.Empty : Shape.Required.Except(Must);

    private Bits Must => _arrivals.Count == 0 ? Bits.Empty : _arrivals.Select(static arrival => arrival.State.Must).Aggregate(static (all, one) => all & one);

    private Bits May => _arrivals.Aggregate(Bits.Empty, static (all, arrival) => all | arrival.State.May);

    /// <param name="isOwn">Whether all that happened to the builder before was seen.</param>
    public void Arrive(PathFacts facts, SiteState state, bool isOwn)
    {
        IsUnproved |= state.IsEscaped || !isOwn;
        var arrival = (facts, state with { Pending = Bits.Empty }, !isOwn);
        if (!_arrivals.Contains(arrival))
            _arrivals.Add(arrival);
    }

    public void ArriveUnknown(PathFacts facts)
    {
        IsUnproved = true;
        Arrive(facts, new SiteState(), isOwn: false);
    }

    public string Describe() =>
        $"{Operation.Syntax}: {string.Join("; ", _arrivals.Select(arrival => $"[{table.Describe(arrival.Facts)}] must {Numbers(arrival.State.Must)} may {Numbers(arrival.State.May)}{(arrival.State.IsEscaped ? " escaped" : "")}"))}";

    private static string Numbers(Bits members) => members.IsEmpty ? "none" : members.ToString();

    /// <summary>Whether at least one of the paths that miss a member is real.</summary>
    private bool IsMissed(int member) =>
        Proof.IsSomeReal(_arrivals.Where(arrival => !arrival.State.Must.Contains(member)).Select(static arrival => arrival.Facts), table);
}
