namespace AmplifyGen.Generator.Json;

/// <summary>The result of reading: a value, or the first fault of the text.</summary>
internal abstract record JsonReadResult
{
    public sealed record Success(JsonValue Root) : JsonReadResult;

    public sealed record Failure(JsonFault Fault) : JsonReadResult;
}

/// <param name="Message">What was expected and what was found, without a period.</param>
internal sealed record JsonFault(JsonSpan Span, string Message);
