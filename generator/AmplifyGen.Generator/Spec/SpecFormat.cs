using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>The formats of models, told apart by their content.</summary>
internal enum SpecFormat
{
    Unknown,
    Smithy,
    C2j,
}

internal static class SpecFormats
{
    public static SpecFormat Recognise(JsonValue root)
    {
        if (root is not JsonObject model)
            return SpecFormat.Unknown;

        if (model.Find("smithy") is not null)
            return SpecFormat.Smithy;

        return model.Find("metadata") is not null && model.Find("operations") is not null ? SpecFormat.C2j : SpecFormat.Unknown;
    }
}
