using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>Decides whether a service speaks a protocol that AmplifyGen supports.</summary>
internal static class Protocol
{
    private static readonly string[] Supported = [TraitIds.RestJson1];

    private static readonly string[] Others =
    [
        TraitIds.AwsJson1_0, TraitIds.AwsJson1_1, TraitIds.AwsQuery, TraitIds.Ec2Query, TraitIds.RestXml, TraitIds.RpcV2Cbor,
    ];

    public static bool IsSupported(ServiceShape service, ShapeTable table, ProblemSet problems)
    {
        if (Array.Exists(Supported, service.Traits.Has))
            return true;

        var name = ProblemText.Quote(service.Id);
        var supported = string.Join(", ", Supported);
        var protocols = service.Traits.All.Where(trait => IsProtocol(trait, table)).ToList();
        if (protocols.Count > 0)
            problems.Report(ProblemKinds.UnsupportedProtocol, protocols[0].NameLocation, name, string.Join(", ", protocols.Select(static trait => ProblemText.Bound(trait.Id))), supported);
        else if (service.IdLocation is { } location)
            problems.Report(ProblemKinds.NoProtocol, location, name, supported);

        return false;
    }

    /// <summary>A model may define a protocol of its own.</summary>
    private static bool IsProtocol(Trait trait, ShapeTable table) =>
        Array.IndexOf(Others, trait.Id) >= 0 || table.Find(trait.Id)?.Traits.Has(TraitIds.ProtocolDefinition) == true;
}
