using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>The protocols that AmplifyGen supports.</summary>
internal static class SpokenProtocols
{
    /// <summary>The protocols in order of preference, for services that support several.</summary>
    private static readonly Protocol[] All =
    [
        new RestProtocol(TraitIds.RestJson1),
        new RpcProtocol(TraitIds.AwsJson1_0, "application/x-amz-json-1.0"),
        new RpcProtocol(TraitIds.AwsJson1_1, "application/x-amz-json-1.1"),
    ];

    private static readonly string[] Others = [TraitIds.AwsQuery, TraitIds.Ec2Query, TraitIds.RestXml, TraitIds.RpcV2Cbor];

    public static bool Contains(string traitId) => Array.Exists(All, protocol => string.Equals(protocol.TraitId, traitId, StringComparison.Ordinal));

    /// <summary>Chooses the protocol for a service.</summary>
    /// <returns>The protocol; <c>null</c> if none is supported, which is reported.</returns>
    public static Protocol? Choose(ServiceShape service, ShapeTable table, ProblemSet problems)
    {
        if (Array.Find(All, protocol => service.Traits.Has(protocol.TraitId)) is { } chosen)
            return chosen;

        var name = ProblemText.Quote(service.Id);
        var spoken = string.Join(", ", All.Select(static protocol => protocol.TraitId));
        var stated = service.Traits.All.Where(trait => IsProtocol(trait, table)).ToList();
        if (stated.Count > 0)
            problems.Report(ProblemKinds.UnsupportedProtocol, stated[0].NameLocation, name, string.Join(", ", stated.Select(static trait => ProblemText.Bound(trait.Id))), spoken);
        else if (service.IdLocation is { } location)
            problems.Report(ProblemKinds.NoProtocol, location, name, spoken);

        return null;
    }

    /// <summary>Determines whether a trait is a protocol. A model can define its own protocols.</summary>
    private static bool IsProtocol(Trait trait, ShapeTable table) =>
        Array.IndexOf(Others, trait.Id) >= 0 || table.Find(trait.Id)?.Traits.Has(TraitIds.ProtocolDefinition) == true;
}
