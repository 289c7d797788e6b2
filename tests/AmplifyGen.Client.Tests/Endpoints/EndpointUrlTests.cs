namespace AmplifyGen.Client.Tests.Endpoints;

public sealed class EndpointUrlTests
{
    [Theory]
    [InlineData("https://example.com", "https", "example.com", "", "/", false)]
    [InlineData("https://example.com/", "https", "example.com", "/", "/", false)]
    [InlineData("http://example.com:443/a/b", "http", "example.com:443", "/a/b", "/a/b/", false)]
    [InlineData("https://example.com:443/a/", "https", "example.com:443", "/a/", "/a/", false)]
    [InlineData("HTTPS://Example.com", "https", "Example.com", "", "/", false)]
    [InlineData("http://10.0.0.1:1234/foo/", "http", "10.0.0.1:1234", "/foo/", "/foo/", true)]
    [InlineData("https://[2001:db8::1]:443", "https", "[2001:db8::1]:443", "", "/", true)]
    [InlineData("https://[2001:db8::1]", "https", "[2001:db8::1]", "", "/", true)]
    [InlineData("https://999.999.abc.blah", "https", "999.999.abc.blah", "", "/", false)]
    [InlineData("https://999.999.999.999", "https", "999.999.999.999", "", "/", false)]
    [InlineData("https://1", "https", "1", "", "/", false)]
    [InlineData("http://99_ab-.com", "http", "99_ab-.com", "", "/", false)]
    [InlineData("https://example.com/a#fragment", "https", "example.com", "/a", "/a/", false)]
    [InlineData("https://example.com?", "https", "example.com", "", "/", false)]
    public void A_URL_is_divided_as_it_is_written(string text, string scheme, string authority, string path, string normalizedPath, bool isIp)
    {
        var url = EndpointUrl.Parse(text);

        Assert.NotNull(url);
        Assert.Equal((scheme, authority, path, normalizedPath, isIp), (url.Scheme, url.Authority, url.Path, url.NormalizedPath, url.IsIp));
    }

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("example.com")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://example.com?a=b")]
    [InlineData("https://example.com/a?b")]
    [InlineData("https://example.com:a/")]
    [InlineData("https://example.com:99999/")]
    [InlineData("https://:80")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_URL_of_HTTP_has_no_parts(string? text) => Assert.Null(EndpointUrl.Parse(text));
}
