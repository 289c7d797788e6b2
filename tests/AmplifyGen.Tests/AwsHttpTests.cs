using AmplifyGen.Http;

namespace AmplifyGen.Tests;

public sealed class AwsHttpTests
{
    private static readonly Dictionary<string, string> Headers = new(StringComparer.Ordinal) { ["Content-Type"] = "application/json", ["X-Token"] = "secret" };

    [Fact]
    public void Header_names_are_compared_without_regard_to_case()
    {
        Assert.Equal("application/json", new AwsHttpRequest { Method = "POST", Target = "/", Headers = Headers }.Headers["content-type"]);
        Assert.Equal("application/json", new AwsHttpResponse { StatusCode = 200, Headers = Headers }.Headers["CONTENT-TYPE"]);
    }

    [Fact]
    public void Headers_are_copied_and_empty_by_default()
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["A"] = "1" };
        var request = new AwsHttpRequest { Method = "GET", Target = "/", Headers = headers };
        headers["A"] = "2";
        Assert.Equal("1", request.Headers["a"]);
        Assert.Empty(new AwsHttpRequest { Method = "GET", Target = "/" }.Headers);
        Assert.True(new AwsHttpRequest { Method = "GET", Target = "/" }.Body.IsEmpty);
        Assert.Throws<ArgumentNullException>(static () => new AwsHttpResponse { StatusCode = 200, Headers = null! });
    }

    [Fact]
    public void The_texts_show_sizes_and_no_values()
    {
        var request = new AwsHttpRequest { Method = "POST", Target = "/secret", Headers = Headers, Body = "secret"u8.ToArray() };
        var response = new AwsHttpResponse { StatusCode = 404, Headers = Headers, Body = "secret"u8.ToArray() };
        Assert.Equal("AwsHttpRequest { POST, 2 headers, 6 bytes }", request.ToString());
        Assert.Equal("AwsHttpResponse { 404, 2 headers, 6 bytes }", response.ToString());
    }

    [Fact]
    public void Requests_can_share_headers_that_nobody_can_change()
    {
        var shared = RequestHeaders.Fixed(("Content-Type", "application/json"));
        var request = new AwsHttpRequest { Method = "POST", Target = "/", Headers = shared };
        Assert.Same(shared, request.Headers);
        Assert.Equal("application/json", request.Headers["content-type"]);
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, string>)request.Headers).Clear());
    }
}
