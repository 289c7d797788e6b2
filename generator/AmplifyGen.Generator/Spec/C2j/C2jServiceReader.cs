using System.Text;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Reads the service of a file. Nothing in the file has a name without it, so a fault here excludes the file.</summary>
internal sealed class C2jServiceReader(C2jObject root, C2jObject metadata)
{
    private const string NamespacePrefix = "com.amazonaws.";

    // The id of the service in AWS's tools, which a few old files do not have.
    private readonly JsonMember? _id = Take(metadata, "serviceId") ?? Take(metadata, "endpointPrefix");

    /// <returns>The namespace of the service's ids, which AWS derives from its <c>serviceId</c>; <c>null</c> if it cannot be derived.</returns>
    public string? ReadNamespace()
    {
        if (_id is null)
        {
            metadata.ReportMissing(metadata.Value.Span, ProblemText.Quote("metadata"), "serviceId");
            return null;
        }

        var name = ReadName(static character => char.ToLowerInvariant(character));
        if (name.Length == 0)
            Expect.Wrong(metadata.Node(_id.Value), "a name with letters or digits", _id.Name, metadata.Owner, metadata.Faults);

        return name.Length == 0 ? null : NamespacePrefix + name;
    }

    /// <returns>The service, without operations.</returns>
    public ServiceShape Read(C2jFile file)
    {
        var location = metadata.At(_id!.Value.Span);
        var service = new ServiceShape(file.IdOfService(ReadName(static character => character))) { IdLocation = location, TypeLocation = location };
        service.Version = metadata.FindString("apiVersion")?.Value ?? "";
        C2jTraits.ReadDescription(root, service.Traits);
        root.AddObject(service.Traits, "clientContextParams", TraitIds.ClientContextParams);
        metadata.AddString(service.Traits, "serviceFullName", TraitIds.Title);
        ReadIdentity(service.Traits);
        C2jProtocols.Read(metadata, service.Traits);
        C2jAuthentication.ReadService(metadata, service.Traits);
        return service;
    }

    private void ReadIdentity(TraitSet traits)
    {
        var endpointPrefix = Take(metadata, "endpointPrefix");
        var signingName = Take(metadata, "signingName") ?? endpointPrefix;
        var parts = new List<JsonMember> { new("sdkId", _id!.NameSpan, _id.Value) };
        if (endpointPrefix is not null)
            parts.Add(new JsonMember("endpointPrefix", endpointPrefix.NameSpan, endpointPrefix.Value));

        if (signingName is not null)
        {
            parts.Add(new JsonMember("arnNamespace", signingName.NameSpan, signingName.Value));
            var name = new JsonMember("name", signingName.NameSpan, signingName.Value);
            metadata.Add(traits, TraitIds.SigV4, signingName.NameSpan, JsonObject.Of(signingName.Value.Span, name));
        }

        metadata.Add(traits, TraitIds.AwsService, _id.NameSpan, JsonObject.Of(_id.Value.Span, [.. parts]));
    }

    private static JsonMember? Take(C2jObject metadata, string name) => metadata.FindString(name) is null ? null : metadata.Find(name);

    private string ReadName(Func<char, char> change)
    {
        var name = new StringBuilder();
        foreach (var character in ((JsonString)_id!.Value).Value)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                name.Append(change(character));
        }

        return name.ToString();
    }
}
