using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Members;

/// <summary>A text or bytes that code creates in a way that can be followed.</summary>
/// <param name="Place">Where the constant is written, or the name that it is used by.</param>
/// <param name="Text">The text; <c>null</c> for bytes, and for a constant text whose value is not known.</param>
/// <param name="ByteCount">The number of bytes; <c>null</c> for a text, or if it is not known.</param>
/// <param name="IsTelling">Whether all of it is constant, and it is more than white space or zeros.</param>
internal sealed record ConstantContent(SyntaxNode Place, string? Text, long? ByteCount, bool IsTelling)
{
    public static ConstantContent OfText(SyntaxNode place, string text) => new(place, text, ByteCount: null, !string.IsNullOrWhiteSpace(text));

    /// <param name="values">The bytes; <c>null</c> for one that is not constant.</param>
    public static ConstantContent OfBytes(SyntaxNode place, IReadOnlyCollection<object?> values) =>
        new(place, Text: null, values.Count, values.All(static value => value is not null) && values.Any(static value => !IsBlank(value!)));

    public ConstantContent AsBytes(long? count) => this with { Text = null, ByteCount = count };

    // A byte without its own conversion is an int, for example in a collection expression.
    private static bool IsBlank(object value) => value switch
    {
        byte number => number is 0 || char.IsWhiteSpace((char)number),
        int number => number is 0 || (number is > 0 and <= byte.MaxValue && char.IsWhiteSpace((char)number)),
        char character => character is '\0' || char.IsWhiteSpace(character),
        _ => false,
    };
}
