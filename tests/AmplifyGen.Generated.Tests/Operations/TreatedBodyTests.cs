using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Acme.Archive;

namespace AmplifyGen.Generated.Tests.Operations;

/// <summary>Bodies that something is done to before they are sent.</summary>
public sealed class TreatedBodyTests
{
    [Fact]
    public void A_required_checksum_is_that_of_the_body()
    {
        var http = SendBatchOperation.CreateRequest(new SendBatchRequest { Text = "hi" });
        Assert.Equal(Md5(http.Body), http.Headers["Content-MD5"]);
        Assert.Equal("application/json", http.Headers["Content-Type"]);
    }

    [Fact]
    public void A_checksum_that_the_caller_brings_stays() =>
        Assert.Equal("mine", SendBatchOperation.CreateRequest(new SendBatchRequest { Digest = "mine" }).Headers["Content-MD5"]);

    [Fact]
    public void A_large_body_is_compressed_and_its_checksum_is_that_of_what_is_sent()
    {
        var text = new string('x', 20_000);
        var http = SendLogOperation.CreateRequest(new SendLogRequest { Text = text, Encoding = "custom" });

        Assert.Equal("custom, gzip", http.Headers["Content-Encoding"]);
        Assert.Equal(Md5(http.Body), http.Headers["Content-MD5"]);
        Assert.True(http.Body.Length < 1_000);
        using var plain = new StreamReader(new GZipStream(new MemoryStream(http.Body.ToArray()), CompressionMode.Decompress), Encoding.UTF8);
        Assert.Equal($$"""{"text":"{{text}}"}""", plain.ReadToEnd());
    }

    [Fact]
    public void A_small_body_is_sent_as_it_is()
    {
        var http = SendLogOperation.CreateRequest(new SendLogRequest { Text = "hi" });
        Assert.Equal("""{"text":"hi"}""", Encoding.UTF8.GetString(http.Body.Span));
        Assert.False(http.Headers.ContainsKey("Content-Encoding"));
    }

    private static string Md5(ReadOnlyMemory<byte> body) => Convert.ToBase64String(MD5.HashData(body.Span));
}
