using System.Globalization;

namespace AmplifyGen.Tests.Json;

/// <summary>What an open enum inherits of <see cref="ISpanParsable{TSelf}"/>.</summary>
public sealed class EnumParsingTests
{
    [Theory]
    [InlineData("RED")]
    [InlineData("not known")]
    public void Any_text_is_a_value(string text)
    {
        Assert.Equal(new Colour(text), Parse<Colour>(text));
        Assert.Equal(new Colour(text), ParseSpan<Colour>(text));
        Assert.True(TryParse<Colour>(text, out var value));
        Assert.Equal(new Colour(text), value);
        Assert.True(TryParseSpan<Colour>(text, out value));
        Assert.Equal(new Colour(text), value);
    }

    [Fact]
    public void An_empty_text_is_not()
    {
        Assert.False(TryParse<Colour>("", out _));
        Assert.False(TryParseSpan<Colour>("", out _));
        Assert.Equal("An empty string is not a value of 'Colour'.", Assert.Throws<FormatException>(static () => Parse<Colour>("")).Message);
        Assert.Throws<FormatException>(static () => ParseSpan<Colour>(""));
    }

    [Fact]
    public void Null_is_not()
    {
        Assert.False(TryParse<Colour>(text: null, out _));
        Assert.Throws<ArgumentNullException>("s", static () => Parse<Colour>(null!));
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryParse<T>(string? text, out T? value)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out value);

    private static bool TryParseSpan<T>(ReadOnlySpan<char> text, out T? value)
        where T : ISpanParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out value);
}
