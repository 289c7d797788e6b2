using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>The formats of files, which are detected by their content.</summary>
internal enum SpecFormat
{
    Unknown,
    Smithy,
    C2j,

    /// <summary>The endpoint rules of a service, in a file next to its C2J file in older SDKs.</summary>
    EndpointRules,

    /// <summary>The pages of the operations of a service, from the same location.</summary>
    Paginators,

    /// <summary>The waiters of a service, from the same location.</summary>
    Waiters,
}

internal static class SpecFormats
{
    public static SpecFormat Recognise(JsonValue root)
    {
        if (root is not JsonObject model)
            return SpecFormat.Unknown;

        if (model.Find("smithy") is not null)
            return SpecFormat.Smithy;

        if (Has(model, "metadata", "operations"))
            return SpecFormat.C2j;

        if (Has(model, "parameters", "rules") || Has(model, "parameters", "nodes"))
            return SpecFormat.EndpointRules;

        if (Has(model, "version", "waiters"))
            return SpecFormat.Waiters;

        return Has(model, "pagination") ? SpecFormat.Paginators : SpecFormat.Unknown;
    }

    private static bool Has(JsonObject model, params string[] names) => Array.TrueForAll(names, name => model.Find(name) is not null);
}
