using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Decides whether a service speaks a protocol that AmplifyGen supports.</summary>
internal static class Protocol
{
    private static readonly string[] Others =
    [
        TraitIds.AwsJson1_0, TraitIds.AwsJson1_1, TraitIds.AwsQuery, TraitIds.Ec2Query, TraitIds.RestXml, TraitIds.RpcV2Cbor,
    ];

    public static bool IsSupported(ServiceShape service, ProblemSet problems)
    {
        if (service.Traits.Has(TraitIds.RestJson1))
            return true;

        var name = ProblemText.Quote(service.Id);
        if (service.Traits.All.FirstOrDefault(static trait => Array.IndexOf(Others, trait.Id) >= 0) is { } other)
            problems.Report(ProblemKinds.UnsupportedProtocol, other.NameLocation, name, other.Id);
        else if (service.IdLocation is { } location)
            problems.Report(ProblemKinds.NoProtocol, location, name);

        return false;
    }
}
