using System.Runtime.InteropServices;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>A JSON value and its file, which can differ from the file of its shape because of an overlay.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpecNode(SpecDocument Document, JsonValue Value)
{
    public SpecLocation Location => Document.At(Value.Span);

    public SpecNode With(JsonValue value) => new(Document, value);

    /// <summary>Returns the location of characters in a string, or of the whole string if escapes make the positions unknown.</summary>
    public SpecLocation LocationWithin(int start, int length) =>
        Value is JsonString text ? Document.At(text.SpanWithin(start, length)) : Location;
}
