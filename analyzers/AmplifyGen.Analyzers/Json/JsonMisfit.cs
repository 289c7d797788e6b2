using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Something that is wrong with a JSON text.</summary>
/// <param name="Span">The characters of the JSON text.</param>
internal abstract record JsonMisfit(JsonSpan Span)
{
    /// <summary>Reading the text would fail or lose information.</summary>
    /// <param name="Message">The end of a message about the shape.</param>
    public sealed record Fault(JsonSpan Span, string Message, ImmutableDictionary<string, string?> Properties) : JsonMisfit(Span);

    /// <summary>The text can be read and sent, but uses something deprecated or something that is not in the model.</summary>
    /// <param name="Message">The end of a message about the shape.</param>
    public sealed record Doubt(JsonSpan Span, string Message, ImmutableDictionary<string, string?> Properties) : JsonMisfit(Span);

    /// <summary>A secret member has a value.</summary>
    public sealed record Secret(JsonSpan Span, ShapeFacts Shape, MemberFacts Member) : JsonMisfit(Span);

    /// <summary>A value violates a constraint.</summary>
    /// <param name="Message">The end of a message that starts with the member.</param>
    public sealed record Constraint(JsonSpan Span, MemberPart Part, string Message) : JsonMisfit(Span);
}
