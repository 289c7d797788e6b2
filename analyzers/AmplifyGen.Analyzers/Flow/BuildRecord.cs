using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>Records what is known about all builders that reach a <c>Build()</c> or the end of a configuring delegate, for each path.</summary>
internal sealed class BuildRecord(IInvocationOperation operation, ShapeFacts shape, string? path, FactTable table)
{
    private readonly List<(PathFacts Facts, SiteState State, bool IsUnseen)> _arrivals = [];

    /// <summary>Gets the call of <c>Build()</c>, or of the method that takes the delegate.</summary>
    public IInvocationOperation Operation { get; } = operation;

    public ShapeFacts Shape { get; } = shape;

    /// <summary>Gets the members through which configuring delegates lead here, such as <c>ResourceConfig.UserPoolConfigs</c>; <c>null</c> outside of delegates.</summary>
    public string? Path { get; } = path;

    /// <summary>Gets whether the analysis could not see everything that happened to a builder.</summary>
    public bool IsUnproved { get; private set; }

    /// <summary>Gets the places where builders arrive that may not have all members.</summary>
    public List<ArrivedPath> Paths { get; } = [];

    /// <summary>Gets whether all visible builders have all required members on all paths.</summary>
    public bool IsComplete => _arrivals.TrueForAll(arrival => Shape.Required.IsSubsetOf(arrival.State.Must) || arrival.IsUnseen);

    /// <summary>Gets the required members that no path sets.</summary>
    public Bits MissingOnAll => IsUnproved || _arrivals.Count == 0 ? Bits.Empty : Shape.Required.Except(May);

    /// <summary>Gets the required members that only some paths set.</summary>
    public Bits MissingOnSome =>
        IsUnproved
            ? Bits.Empty
            : (Shape.Required & May).Except(Must).Indices().Where(IsMissed).Aggregate(Bits.Empty, static (members, member) => members.With(member));

    /// <summary>Gets the required members that may not be set.</summary>
    public Bits Unsure => _arrivals.Count == 0 && !IsUnproved ? Bits.Empty : Shape.Required.Except(Must);

    private Bits Must => _arrivals.Count == 0 ? Bits.Empty : _arrivals.Select(static arrival => arrival.State.Must).Aggregate(static (all, one) => all & one);

    private Bits May => _arrivals.Aggregate(Bits.Empty, static (all, arrival) => all | arrival.State.May);

    /// <param name="isOwn">Whether the analysis saw everything that happened to the builder before.</param>
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

    /// <summary>Determines whether at least one of the paths that miss a member is possible.</summary>
    private bool IsMissed(int member) =>
        Proof.IsSomeReal(_arrivals.Where(arrival => !arrival.State.Must.Contains(member)).Select(static arrival => arrival.Facts), table);
}
