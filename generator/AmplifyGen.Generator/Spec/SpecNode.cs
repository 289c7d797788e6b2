using System.Runtime.InteropServices;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>A JSON value and the file it stands in, which an overlay makes another than that of the shape it belongs to.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpecNode(SpecDocument Document, JsonValue Value)
{
    public SpecLocation Location => Document.At(Value.Span);

    public SpecNode With(JsonValue value) => new(Document, value);

    /// <summary>Characters of a string, or all of it where escapes make their places unknown.</summary>
    public SpecLocation LocationWithin(int start, int length) =>
        Value is JsonString text ? Document.At(text.SpanWithin(start, length)) : Location;
}
