using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reports what is wrong with the rules of one service.</summary>
/// <param name="owner">The id of the service.</param>
internal sealed class EndpointFaults(string owner, NearestNames nearest, Faults faults)
{
    /// <summary>The largest rules of AWS have a tenth of this.</summary>
    private const int MaxParts = 100_000;

    private int _parts;

    public string Owner { get; } = owner;

    public Faults All { get; } = faults;

    /// <summary>Counts a rule, condition or value. A file that is larger than those of AWS would keep the compiler busy.</summary>
    /// <returns>Whether there may be more.</returns>
    public bool Count(SpecNode node)
    {
        node.Document.Token.ThrowIfCancellationRequested();
        if (++_parts == MaxParts)
            All.Report(ProblemKinds.LargeEndpointRules, node.Location, ProblemText.Quote(Owner), FormattableString.Invariant($"{MaxParts}"));

        return _parts < MaxParts;
    }

    public void Wrong(SpecNode node, string expected, string name) => Expect.Wrong(node, expected, name, Owner, All);

    /// <summary>Reports a value of another type than its place asks for.</summary>
    public void WrongType(SpecNode node, EndpointType expected, EndpointType found, string name) => All.Report(
        ProblemKinds.WrongValue, node.Location, ProblemText.Quote(name) + " of " + ProblemText.Quote(Owner), EndpointTypes.Describe(expected), EndpointTypes.Describe(found));

    public void Unknown(ProblemKind kind, ProblemKind kindWithNearest, SpecLocation location, string name, IEnumerable<string> known)
    {
        if (nearest.Find(name, known) is { } meant)
            All.Report(kindWithNearest, location, ProblemText.Quote(Owner), ProblemText.Quote(name), ProblemText.Quote(meant));
        else
            All.Report(kind, location, ProblemText.Quote(Owner), ProblemText.Quote(name));
    }
}
