using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Protocols;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Adds the protocols of a service. Newer files list all of them, and older files name one.</summary>
internal static class C2jProtocols
{
    public static void Read(C2jObject metadata, TraitSet traits)
    {
        const string list = "protocols";
        const string single = "protocol";
        if (metadata.Find(list) is null && metadata.Find(single) is null)
            metadata.ReportMissing(metadata.Value.Span, ProblemText.Quote("metadata"), single);

        foreach (var name in metadata.FindStrings(list))
            Add(metadata, list, name, traits);

        if (metadata.FindString(single) is { } only)
            Add(metadata, single, only, traits);

        metadata.AddObject(traits, "awsQueryCompatible", TraitIds.AwsQueryCompatible);
    }

    private static void Add(C2jObject metadata, string part, JsonString name, TraitSet traits)
    {
        if (FindTrait(name.Value, metadata) is { } traitId)
            metadata.Add(traits, traitId, name.Span, JsonObject.Of(name.Span, DetailsOf(metadata)));
        else
            Expect.Wrong(metadata.Node(name), "a protocol of AWS, such as \"rest-json\"", part, metadata.Owner, metadata.Faults);
    }

    /// <summary>Returns the details that a protocol needs in addition to its name.</summary>
    private static JsonMember[] DetailsOf(C2jObject metadata) => metadata.Find(RpcProtocol.TargetPrefix) is { } prefix ? [prefix] : [];

    private static string? FindTrait(string name, C2jObject metadata) => name switch
    {
        "rest-json" => TraitIds.RestJson1,
        "rest-xml" => TraitIds.RestXml,
        "json" => metadata.FindString("jsonVersion")?.Value is "1.0" ? TraitIds.AwsJson1_0 : TraitIds.AwsJson1_1,
        "query" => TraitIds.AwsQuery,
        "ec2" => TraitIds.Ec2Query,
        "smithy-rpc-v2-cbor" => TraitIds.RpcV2Cbor,
        _ => null,
    };
}
