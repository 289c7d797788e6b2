using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Reads streams. Older files mark the member as streaming, while Smithy marks the blob that the member targets.</summary>
internal static class C2jStreams
{
    public static void Complete(C2jFile file, IEnumerable<Shape> shapes)
    {
        var flags = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        foreach (var definition in file.Shapes.Members)
        {
            if ((definition.Value as JsonObject)?.Find("members")?.Value is JsonObject members)
                FindFlags(members, file, flags);
        }

        if (flags.Count == 0)
            return;

        foreach (var blob in shapes.Where(static shape => shape.Type == ShapeType.Blob && !shape.Traits.Has(TraitIds.Streaming)))
        {
            if (flags.TryGetValue(blob.Id, out var flag))
                blob.Traits.Add(new Trait(TraitIds.Streaming, file.Document.At(flag.NameSpan), new SpecNode(file.Document, JsonObject.Of(flag.Value.Span))) { IsTranslated = true });
        }
    }

    private static void FindFlags(JsonObject members, C2jFile file, Dictionary<string, JsonMember> flags)
    {
        foreach (var member in members.Members)
        {
            if (member.Value is JsonObject value
                && value.Find("streaming") is { Value: JsonBoolean { Value: true } } flag
                && value.Find("shape")?.Value is JsonString target)
            {
                flags[file.IdOfShape(target.Value)] = flag;
            }
        }
    }
}
