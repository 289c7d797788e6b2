using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reports faults in the rules of one service.</summary>
/// <param name="owner">The id of the service.</param>
internal sealed class EndpointFaults(string owner, NearestNames nearest, Faults faults)
{
    /// <summary>The maximum number of parts, ten times as many as in AWS's largest rules.</summary>
    private const int MaxParts = 100_000;

    private int _parts;

    public string Owner { get; } = owner;

    public Faults All { get; } = faults;

    /// <summary>Counts a rule, condition or value. A file that is much larger than those of AWS would slow down the compiler.</summary>
    /// <returns>Whether more parts are allowed.</returns>
    public bool Count(SpecNode node)
    {
        node.Document.Token.ThrowIfCancellationRequested();
        if (++_parts == MaxParts)
            All.Report(ProblemKinds.LargeEndpointRules, node.Location, ProblemText.Quote(Owner), FormattableString.Invariant($"{MaxParts}"));

        return _parts < MaxParts;
    }

    public void Wrong(SpecNode node, string expected, string name) => Expect.Wrong(node, expected, name, Owner, All);

    /// <summary>Reports a value of another type than expected.</summary>
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
