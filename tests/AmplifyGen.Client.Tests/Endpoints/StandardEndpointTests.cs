namespace AmplifyGen.Client.Tests.Endpoints;

public sealed class StandardEndpointTests
{
    [Theory]
    [InlineData("eu-west-1", false, false, "https://x.eu-west-1.amazonaws.com")]
    [InlineData("eu-west-1", true, false, "https://x-fips.eu-west-1.amazonaws.com")]
    [InlineData("eu-west-1", false, true, "https://x.eu-west-1.api.aws")]
    [InlineData("cn-north-1", true, true, "https://x-fips.cn-north-1.api.amazonwebservices.com.cn")]
    public void The_host_is_made_of_the_region(string region, bool useFips, bool useDualStack, string expected) =>
        Assert.Equal(expected, StandardEndpoint.Resolve("x", region, useFips, useDualStack, endpoint: null).Url.OriginalString);

    [Fact]
    public void An_endpoint_of_the_client_is_taken_as_it_is() =>
        Assert.Equal("http://127.0.0.1:8000/base", StandardEndpoint.Resolve("x", region: null, useFips: false, useDualStack: false, "http://127.0.0.1:8000/base").Url.OriginalString);

    [Theory]
    [InlineData(null, false, false, null, "No region is set")]
    [InlineData("", false, false, null, "No region is set")]
    [InlineData("evil.example/", false, false, null, "The region 'evil.example/' is not valid in a host name")]
    [InlineData("eu-west-1", true, false, "http://a", "A custom endpoint cannot be combined")]
    [InlineData("eu-west-1", false, true, "http://a", "A custom endpoint cannot be combined")]
    [InlineData("eu-west-1", false, false, "a", "The endpoint 'a' is not a valid URL")]
    [InlineData("eu-west-1", false, false, "ftp://a", "The endpoint 'ftp://a' is not a valid URL")]
    public void What_makes_no_endpoint_is_refused(string? region, bool useFips, bool useDualStack, string? endpoint, string message) => Assert.StartsWith(
        message, Assert.Throws<AwsClientException>(() => StandardEndpoint.Resolve("x", region, useFips, useDualStack, endpoint)).Message, StringComparison.Ordinal);
}
