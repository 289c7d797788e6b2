using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Members;

/// <summary>A text or bytes that code makes in a way that can be followed.</summary>
/// <param name="Place">Where it is written, or the name under which it is used.</param>
/// <param name="Text">The text; <c>null</c> for bytes, and for a text that is known only to be constant.</param>
/// <param name="ByteCount">How many bytes there are; <c>null</c> for a text, and where it is not known.</param>
/// <param name="IsTelling">Whether all of it is constant, and more than white space or zeros.</param>
internal sealed record ConstantContent(SyntaxNode Place, string? Text, long? ByteCount, bool IsTelling)
{
    public static ConstantContent OfText(SyntaxNode place, string text) => new(place, text, ByteCount: null, !string.IsNullOrWhiteSpace(text));

    /// <param name="values">The bytes; <c>null</c> for one that is not constant.</param>
    public static ConstantContent OfBytes(SyntaxNode place, IReadOnlyCollection<object?> values) =>
        new(place, Text: null, values.Count, values.All(static value => value is not null) && values.Any(static value => !IsBlank(value!)));

    public ConstantContent AsBytes(long? count) => this with { Text = null, ByteCount = count };

    // A byte is an int where it has no conversion of its own, as in a collection expression.
    private static bool IsBlank(object value) => value switch
    {
        byte number => number is 0 || char.IsWhiteSpace((char)number),
        int number => number is 0 || (number is > 0 and <= byte.MaxValue && char.IsWhiteSpace((char)number)),
        char character => character is '\0' || char.IsWhiteSpace(character),
        _ => false,
    };
}
