using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Decides whether a service speaks a protocol that AmplifyGen supports.</summary>
internal static class Protocol
{
    private static readonly string[] Others =
    [
        "aws.protocols#awsJson1_0", "aws.protocols#awsJson1_1", "aws.protocols#awsQuery", "aws.protocols#ec2Query", "aws.protocols#restXml",
        "smithy.protocols#rpcv2Cbor",
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
