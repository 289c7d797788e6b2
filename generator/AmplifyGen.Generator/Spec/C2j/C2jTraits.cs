using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Adds the traits that are the same for shapes, members, operations and the service.</summary>
internal static class C2jTraits
{
    public static void ReadDescription(C2jObject part, TraitSet traits)
    {
        part.AddString(traits, "documentation", TraitIds.Documentation);
        ReadDeprecation(part, traits);
    }

    /// <param name="type">The type of the shape, or of the target of the member. It decides what a limit applies to.</param>
    public static void ReadConstraints(C2jObject part, ShapeType? type, TraitSet traits)
    {
        part.AddFlag(traits, "sensitive", TraitIds.Sensitive);
        ReadBounds(part, C2jTypes.IsNumber(type) ? TraitIds.Range : TraitIds.Length, traits);
        if (part.FindString("pattern") is { } pattern)
            part.Add(traits, TraitIds.Pattern, part.Find("pattern")!.NameSpan, C2jPattern.Anchor(pattern));

        ReadTimestampFormat(part, traits);
    }

    private static void ReadDeprecation(C2jObject part, TraitSet traits)
    {
        if (part.FindFlag("deprecated") is not { } flag)
            return;

        var texts = new List<JsonMember>();
        AddText("deprecatedMessage", "message");
        AddText("deprecatedSince", "since");
        part.Add(traits, TraitIds.Deprecated, flag.NameSpan, JsonObject.Of(flag.Value.Span, [.. texts]));

        void AddText(string name, string traitPart)
        {
            if (part.FindString(name) is { } text)
                texts.Add(new JsonMember(traitPart, part.Find(name)!.NameSpan, text));
        }
    }

    private static void ReadBounds(C2jObject part, string traitId, TraitSet traits)
    {
        var bounds = new[] { part.FindNumber("min"), part.FindNumber("max") }.OfType<JsonMember>().ToArray();
        if (bounds.Length > 0)
            part.Add(traits, traitId, bounds[0].NameSpan, JsonObject.Of(bounds[0].Value.Span, bounds));
    }

    private static void ReadTimestampFormat(C2jObject part, TraitSet traits)
    {
        const string name = "timestampFormat";
        if (part.FindString(name) is not { } format)
            return;

        var smithyName = format.Value switch
        {
            "iso8601" => "date-time",
            "unixTimestamp" => "epoch-seconds",
            "rfc822" => "http-date",
            _ => null,
        };
        if (smithyName is not null)
            part.Add(traits, TraitIds.TimestampFormat, part.Find(name)!.NameSpan, new JsonString(smithyName, format.Span));
        else
            Expect.Wrong(part.Node(format), "\"iso8601\", \"unixTimestamp\" or \"rfc822\"", name, part.Owner, part.Faults);
    }
}
