using AmplifyGen.Http;
using CsCheck;

namespace AmplifyGen.Tests.Http;

public sealed class UriTargetTests
{
    [Theory]
    [InlineData("d1a2b3c4", "d1a2b3c4")]
    [InlineData("-._~", "-._~")]
    [InlineData("a b/c?d=e&f#g", "a%20b%2Fc%3Fd%3De%26f%23g")]
    [InlineData("100%", "100%25")]
    [InlineData("é漢😀", "%C3%A9%E6%BC%A2%F0%9F%98%80")]
    [InlineData("+:@!$'()*,;[]\"\\\n", "%2B%3A%40%21%24%27%28%29%2A%2C%3B%5B%5D%22%5C%0A")]
    [InlineData("...", "...")]
    public void A_label_keeps_only_unreserved_characters(string value, string expected) => Assert.Equal($"/{expected}", Label(value));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => Assert.Equal("/a%EF%BF%BDb", Label("a\ud800b"));

    [Fact]
    public void A_label_reads_back_as_it_was() =>
        Gen.String[1, 20].Where(static text => !text.Any(char.IsSurrogate) && text is not ("." or "..")).Sample(static text =>
            Assert.Equal(text, Uri.UnescapeDataString(Label(text)[1..])));

    [Fact]
    public void A_greedy_label_keeps_its_slashes() => Assert.Equal("/a/b%20c//d", Greedy("a/b c//d"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_label_that_leads_elsewhere_is_refused_with_shape_and_member(string? value)
    {
        foreach (var exception in new[] { Assert.Throws<ArgumentException>(() => Label(value)), Assert.Throws<ArgumentException>(() => Greedy(value)) })
        {
            Assert.Equal("AppId", exception.ParamName);
            Assert.Contains("UpdateBackendAuthRequest.AppId", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("a/./secret")]
    [InlineData("secret/..")]
    public void A_greedy_label_cannot_leave_its_place(string value) =>
        Assert.DoesNotContain("secret", Assert.Throws<ArgumentException>(() => Greedy(value)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_value_that_needs_no_escape_is_not_copied()
    {
        var value = new string('x', 3);
        Assert.Same(value, UriTarget.Label(value, "UpdateBackendAuthRequest", "AppId"));
        Assert.Same(value, UriTarget.GreedyLabel(value, "UpdateBackendAuthRequest", "AppId"));
    }

    private static string Label(string? value) => "/" + UriTarget.Label(value, "UpdateBackendAuthRequest", "AppId");

    private static string Greedy(string? value) => "/" + UriTarget.GreedyLabel(value, "UpdateBackendAuthRequest", "AppId");
}
