using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Reads how the requests of an operation are signed, if this differs from the service.</summary>
internal static class C2jAuthentication
{
    private const string None = "smithy.api#noAuth";

    public static void Read(C2jObject operation, TraitSet traits)
    {
        ReadType(operation, traits);
        ReadSchemes(operation, traits);
    }

    /// <summary>Reads the schemes of the service. Newer files list all of them, and older files only name one that is not SigV4.</summary>
    public static void ReadService(C2jObject metadata, TraitSet traits)
    {
        if (metadata.Find("auth") is null && metadata.FindString("signatureVersion") is { Value: "bearer" } version)
        {
            var scheme = new JsonString(TraitIds.HttpBearerAuth, version.Span);
            metadata.Add(traits, TraitIds.Auth, metadata.Find("signatureVersion")!.NameSpan, new JsonArray([scheme], version.Span));
        }

        // It is already known that a service signs with SigV4.
        if (metadata.FindStrings("auth").Any(static scheme => scheme.Value is not TraitIds.SigV4))
            ReadSchemes(metadata, traits);
    }

    /// <summary>Reads the older <c>authtype</c>.</summary>
    private static void ReadType(C2jObject operation, TraitSet traits)
    {
        const string name = "authtype";
        if (operation.FindString(name) is not { } type)
            return;

        var nameSpan = operation.Find(name)!.NameSpan;
        switch (type.Value)
        {
            case "none":
                operation.Add(traits, TraitIds.OptionalAuth, nameSpan, JsonObject.Of(type.Span));
                break;
            case "v4-unsigned-body":
                operation.Add(traits, TraitIds.UnsignedPayload, nameSpan, JsonObject.Of(type.Span));
                break;
        }
    }

    /// <summary>Reads <c>auth</c>: the ids of Smithy's schemes, and one for requests without a signature.</summary>
    private static void ReadSchemes(C2jObject operation, TraitSet traits)
    {
        const string name = "auth";
        var schemes = operation.FindStrings(name).ToList();
        if (operation.Find(name) is not { Value: JsonArray } part)
            return;

        var signed = schemes.Where(static scheme => scheme.Value is not None).ToArray();
        operation.Add(traits, TraitIds.Auth, part.NameSpan, new JsonArray(signed, part.Value.Span));
        if (signed.Length < schemes.Count)
            operation.Add(traits, TraitIds.OptionalAuth, part.NameSpan, JsonObject.Of(part.Value.Span));
    }
}
