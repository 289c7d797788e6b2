using System.Text;
using AmplifyGen.Protocols;
using CsCheck;

namespace AmplifyGen.Tests.Protocols;

public sealed class BodyExcerptTests
{
    [Theory]
    [InlineData("<html>Bad gateway</html>", "<html>Bad gateway</html>")]
    [InlineData("\ufeff \r\n<h1>502</h1>\r\n\r\n\t<hr>\u0007x\u2028y\u202Ez\u200B!", "<h1>502</h1> <hr> x y z !")]
    [InlineData("\ufeffBad gateway", "Bad gateway")]
    [InlineData("a: b: \"c\" d", "a: b: \"c\" d")]
    [InlineData(": no name", ": no name")]
    [InlineData("Too many requests", "Too many requests")]
    [InlineData("404 not found: page", "404 not found: page")]
    [InlineData("<a title=\"x\" href='y'>é😀</a>", "<a title=\"x\" href='y'>é😀</a>")]
    public void The_start_of_a_page_is_kept_on_one_line(string body, string expected) => Assert.Equal(expected, Of(body));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\u200B\u202E")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("a: b: \"secret\": hunter2 c")]
    [InlineData("{}")]
    [InlineData("""{"secret":"hunter2"}""")]
    [InlineData("""{"secret":"hunt""")]
    [InlineData("""["hunter2"]""")]
    [InlineData("\"hunter2\"")]
    [InlineData("null")]
    [InlineData("404")]
    [InlineData("-1.5e3")]
    [InlineData("""x{"secret":"hunter2"}""")]
    [InlineData("""ecret" : "hunter2", """)]
    [InlineData("""hunter2"}""")]
    [InlineData("""<script>let x = {"secret":"hunter2"}</script>""")]
    public void Nothing_is_kept_of_what_is_or_was_JSON(string body) => Assert.Null(Of(body));

    [Fact]
    public void A_long_page_is_cut_between_characters()
    {
        var text = Of("<p>" + new string('x', 252) + "😀" + new string('y', 100_000));
        Assert.Equal("<p>" + new string('x', 252) + "…", text);
        Assert.Equal(new string('x', 256), Of(new string('x', 256)));
        Assert.Equal(new string('x', 256) + "…", Of(new string('x', 257)));
        Assert.Equal(257, Of(new string('漢', 100_000))!.Length);
    }

    [Fact]
    public void No_bytes_make_it_fail_and_it_is_always_one_short_line() => Gen.Byte.Array[0, 400].Sample(static bytes =>
    {
        var text = BodyExcerpt.Of(bytes);
        Assert.True(text is null || (text.Length <= 257 && !text.Any(char.IsControl)));
    });

    private static string? Of(string body) => BodyExcerpt.Of(Encoding.UTF8.GetBytes(body));
}
