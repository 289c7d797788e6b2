using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>The examples that AWS publishes of Signature Version 4, for a service named <c>service</c>.</summary>
public sealed class PublishedExampleTests
{
    [Theory]
    [InlineData("/", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("/\u1234", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85")]
    [InlineData("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f")]
    [InlineData("/?Param1=value1", "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb")]
    [InlineData("/?Param2=value2&Param1=value1", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")]
    [InlineData("/?Param1=value2&Param1=Value1", "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1")]
    [InlineData("/?Param1=value2&Param1=value1", "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694")]
    [InlineData("/?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197")]
    [InlineData("/example/..", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("/example1/example2/../..", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("/./", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("//", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("//example//", "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84")]
    [InlineData("/./example", "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5")]
    [InlineData("/example space/", "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741")]
    public void A_GET_has_the_published_signature(string target, string signature)
    {
        // The examples give paths before they are encoded, so one encoding is the one of the message.
        using var message = Signed.Message("GET", "https://example.amazonaws.com" + target);
        AwsSigV4.Sign(message, [], Signed.Example, Signed.Options with { DoubleEncodePath = false }, Signed.Noon);

        Assert.Equal(signature, Signed.Signature(message));
    }

    [Theory]
    [InlineData("/", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData("/?Param1=value1", "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11")]
    [InlineData("/", "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c", "My-Header1", "value1")]
    [InlineData("/", "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d", "My-Header1", "VALUE1")]
    public void A_POST_has_the_published_signature(string target, string signature, string? name = null, string value = "")
    {
        using var message = Signed.Message("POST", "https://example.amazonaws.com" + target);
        if (name is not null)
            Signed.Add(message, name, value);

        AwsSigV4.Sign(message, [], Signed.Example, Signed.Options, Signed.Noon);

        Assert.Equal(signature, Signed.Signature(message));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a")]
    [InlineData("application/x-www-form-urlencoded; charset=utf8", "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe")]
    public async Task A_form_has_the_published_signature(string type, string signature)
    {
        using var message = Signed.Message("POST", "https://example.amazonaws.com/", "Param1=value1", ("Content-Type", type));
        await AwsSigV4.SignAsync(message, Signed.Example, Signed.Options, new FakeTimeProvider(Signed.Noon), TestContext.Current.CancellationToken);

        Assert.Equal(signature, Signed.Signature(message));
        Assert.Equal("Param1=value1"u8.ToArray(), await message.Content!.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Blanks_around_and_within_values_are_folded_as_published()
    {
        using var message = Signed.Message("GET", "https://example.amazonaws.com/", null, ("My-Header1", " value1"), ("My-Header2", " \"a   b   c\""));
        AwsSigV4.Sign(message, [], Signed.Example, Signed.Options, Signed.Noon);

        Assert.Equal("acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736", Signed.Signature(message));
    }

    [Theory]
    [InlineData("c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea", "value2", "value2", "value1")]
    [InlineData("08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01", "value4", "value1", "value3", "value2")]
    public void Lines_of_one_header_are_joined_as_published(string signature, params string[] values)
    {
        // HttpClient sends one line, so that only the parts below can be asked.
        using var headers = CanonicalHeaders.Rent();
        using var buffer = SigningBuffer.Rent();
        foreach (var value in values)
            headers.Add("My-Header1", value);

        headers.Add("X-Amz-Date", "20150830T123600Z");
        headers.AddHost(new Uri("https://example.amazonaws.com"));
        var terms = new SigningTerms(SigningAlgorithm.SigV4, Signed.Example, Signed.Options, Signed.Noon);
        CanonicalRequest.Append(buffer, "GET", "/", headers, PayloadHash.OfBody([]), Signed.Options);
        var digits = new byte[SigningKey.LongestSignature];
        var length = CanonicalRequest.Sign(buffer, terms, digits);

        Assert.Equal(signature, Encoding.ASCII.GetString(digits, 0, length));
    }

    [Fact]
    public void The_session_token_is_signed_as_published()
    {
        const string Token = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==";
        var credentials = new AwsCredentials(Signed.Example.AccessKeyId, Signed.Example.SecretAccessKey, Token);
        using var message = Signed.Message("POST", "https://example.amazonaws.com/");
        AwsSigV4.Sign(message, [], credentials, Signed.Options, Signed.Noon);

        Assert.Equal("85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead", Signed.Signature(message));
        Assert.Equal(Token, Signed.Header(message, "X-Amz-Security-Token"));
    }
}
