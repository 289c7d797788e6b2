using CsCheck;

namespace AmplifyGen.Client.Tests.Endpoints;

public sealed class EndpointTextTests
{
    [Theory]
    [InlineData("abcdef", 0, 2, false, "ab")]
    [InlineData("abcdef", 2, 6, false, "cdef")]
    [InlineData("abcdef", 0, 2, true, "ef")]
    [InlineData("abcdef", 1, 3, true, "de")]
    [InlineData("abcdef", 0, 6, true, "abcdef")]
    [InlineData("abcdef", 0, 7, false, null)]
    [InlineData("abcdef", 2, 2, false, null)]
    [InlineData("abcdef", 3, 2, false, null)]
    [InlineData("abcdef", -1, 2, false, null)]
    [InlineData("", 0, 1, false, null)]
    [InlineData("\u00e9bc", 1, 2, false, null)]
    [InlineData(null, 0, 1, false, null)]
    public void A_part_of_a_text_is_taken_where_it_is_there(string? text, int start, int stop, bool reverse, string? expected) =>
        Assert.Equal(expected, EndpointText.Substring(text, start, stop, reverse));

    [Fact]
    public void A_part_from_the_end_is_the_part_of_the_reversed_text() => Gen.Select(Gen.String[Gen.Char['a', 'z'], 0, 20], Gen.Int[-1, 21], Gen.Int[-1, 21])
        .Sample((text, start, stop) =>
        {
            var forward = EndpointText.Substring(Reverse(text), start, stop, reverse: false);
            Assert.Equal(forward is null ? null : Reverse(forward), EndpointText.Substring(text, start, stop, reverse: true));
        });

    [Theory]
    [InlineData("a--b--c", "--", 0, new[] { "a", "b", "c" })]
    [InlineData("a--b--c", "--", 1, new[] { "a--b--c" })]
    [InlineData("a--b--c", "--", 2, new[] { "a", "b--c" })]
    [InlineData("--a--", "--", 0, new[] { "", "a", "" })]
    [InlineData("abc", "x", 0, new[] { "abc" })]
    [InlineData("", "x", 0, new[] { "" })]
    [InlineData("abc", "", 0, null)]
    [InlineData("abc", null, 0, null)]
    [InlineData("abc", "b", -1, null)]
    [InlineData(null, "b", 0, null)]
    public void A_text_is_split_at_its_delimiters(string? text, string? delimiter, int limit, string[]? expected) =>
        Assert.Equal(expected, EndpointText.Split(text, delimiter, limit));

    [Theory]
    [InlineData("az-AZ_09.~", "az-AZ_09.~")]
    [InlineData("a b/c:d", "a%20b%2Fc%3Ad")]
    [InlineData("\u00e9", "%C3%A9")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void What_a_URL_cannot_hold_is_encoded(string? text, string? expected) => Assert.Equal(expected, EndpointText.UriEncode(text));

    [Theory]
    [InlineData(0, "a")]
    [InlineData(1, "b")]
    [InlineData(2, null)]
    [InlineData(-1, "b")]
    [InlineData(-2, "a")]
    [InlineData(-3, null)]
    public void An_item_is_counted_from_the_start_or_the_end(int index, string? expected)
    {
        Assert.Equal(expected, EndpointText.At(["a", "b"], index));
        Assert.Null(EndpointText.At(null, index));
    }

    private static string Reverse(string text) => string.Concat(text.Reverse());
}
