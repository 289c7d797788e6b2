namespace AmplifyGen.Client.Tests.Signing;

public sealed class TokenTests
{
    [Fact]
    public async Task A_bearer_token_is_the_only_header()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "https://example.amazonaws.com/");
        IAwsTokenProvider provider = new StaticAwsTokenProvider(new AwsToken("abc.def"));
        AwsBearer.Sign(message, new AwsToken("replaced"));
        AwsBearer.Sign(message, await provider.GetTokenAsync(TestContext.Current.CancellationToken));

        Assert.Equal("Bearer abc.def", Signed.Authorization(message));
        Assert.Single(message.Headers);
    }

    [Fact]
    public void A_token_prints_only_when_it_expires()
    {
        Assert.Equal("AwsToken { expires 1970-01-01T00:00:00.0000000+00:00 }", new AwsToken("secret", DateTimeOffset.UnixEpoch).ToString());
        Assert.Equal("AwsToken { does not expire }", new AwsToken("secret").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret value")]
    [InlineData("secret\r\nX-Injected: 1")]
    [InlineData("secr\u00e9t")]
    public void A_token_that_cannot_be_a_header_is_refused_without_showing_it(string token) =>
        Assert.DoesNotContain("secr", Assert.ThrowsAny<ArgumentException>(() => new AwsToken(token)).Message, StringComparison.Ordinal);
}
