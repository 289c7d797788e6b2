namespace AmplifyGen.Generator.Json;

/// <summary>A JSON value and its characters in the text.</summary>
internal abstract class JsonValue(JsonSpan span)
{
    /// <summary>Gets the span of the whole value; for a string, the characters between its quotes.</summary>
    public JsonSpan Span { get; } = span;

    /// <summary>Gets a description of the value for a message: <c>an object</c>.</summary>
    public abstract string Description { get; }
}

/// <param name="positions">
/// The positions of each character and of the end, if the value differs from the text of the span. Empty if they are unknown.
/// </param>
internal sealed class JsonString(string value, JsonSpan span, IReadOnlyList<int>? positions = null) : JsonValue(span)
{
    /// <summary>Gets the text with its escapes resolved.</summary>
    public string Value { get; } = value;

    public override string Description => "a string";

    /// <returns>The characters of the value, or all of them if escapes make their positions unknown.</returns>
    public JsonSpan SpanWithin(int start, int length)
    {
        if (positions is null)
            return Value.Length == Span.Length ? new JsonSpan(Span.Start + start, length) : Span;

        return positions.Count == 0 ? Span : new JsonSpan(positions[start], positions[start + length] - positions[start]);
    }
}

internal sealed class JsonNumber(string text, JsonSpan span) : JsonValue(span)
{
    /// <summary>Gets the number as it is written, without a loss of precision.</summary>
    public string Text { get; } = text;

    public override string Description => "a number";
}

internal sealed class JsonBoolean(bool value, JsonSpan span) : JsonValue(span)
{
    public bool Value { get; } = value;

    public override string Description => Value ? "true" : "false";
}

internal sealed class JsonNull(JsonSpan span) : JsonValue(span)
{
    public override string Description => "null";
}

internal sealed class JsonArray(JsonValue[] items, JsonSpan span) : JsonValue(span)
{
    public IReadOnlyList<JsonValue> Items { get; } = items;

    public override string Description => "an array";
}
