using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>Sends signed messages over a socket, and signs what arrives.</summary>
public sealed class WireTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("?a")]
    [InlineData("/a/../b/./c//d/")]
    [InlineData("/%2E%2E/%2e/a%2Fb%2fc")]
    [InlineData("/a%20b+c:d@e$f'g(h)*i,j;k=l~m%7Em")]
    [InlineData("/q?b=2&a=%20+/:@!$'()*,;%2B&a&&=x&b=%e1%88%b4&%41=1")]
    [InlineData("/\u1234/\U0001F600?\u1234=\u00e9", false)]
    [InlineData("/a b?c d", false)]
    public async Task The_target_arrives_as_it_was_signed(string target, bool asWritten = true)
    {
        await AssertArrivesAsync(target, asWritten, Signed.Options);
        await AssertArrivesAsync(target, asWritten, Signed.S3);
    }

    [Fact]
    public async Task Headers_arrive_as_they_were_signed()
    {
        var (sent, arrived, _) = await SendAsync("/", asWritten: true, Signed.Options, static message =>
        {
            message.Headers.TryAddWithoutValidation("X-Many", ["b", " a ", "c  d"]);
            message.Headers.TryAddWithoutValidation("Accept", ["text/html", "text/plain"]);
            message.Headers.TryAddWithoutValidation("X-Blanks", " \t a \t b  ");
            message.Headers.TryAddWithoutValidation("X-Empty", "");
            message.Headers.UserAgent.ParseAdd("a/1 b/2");
            message.Headers.ExpectContinue = false;
            message.Content!.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
            message.Content.Headers.ContentLanguage.Add("en");
            message.Content.Headers.ContentLanguage.Add("de");
        });

        Assert.Contains("x-many", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("user-agent", sent, StringComparison.Ordinal);
        Assert.Equal(sent, arrived);
    }

    [Theory]
    [InlineData("put", "PUT")]
    [InlineData("Patch", "PATCH")]
    [InlineData("purge", "purge")]
    public async Task The_method_arrives_as_it_was_signed(string method, string expected)
    {
        var (sent, arrived, line) = await SendAsync("/", asWritten: true, Signed.Options, message => message.Method = new HttpMethod(method));

        Assert.Equal($"{expected} / HTTP/1.1", line);
        Assert.Equal(sent, arrived);
    }

    [Fact]
    public async Task A_host_of_its_own_arrives_as_it_was_signed()
    {
        var (sent, arrived, _) = await SendAsync("/", asWritten: true, Signed.Options, static message => message.Headers.Host = "Other.Example:99");

        Assert.Equal(sent, arrived);
    }

    [Fact]
    public async Task Chunks_arrive_with_the_announced_length()
    {
        var (sent, arrived, _) = await SendAsync("/key", asWritten: true, Signed.S3 with { Payload = AwsPayloadSigning.Streaming }, static _ => { });

        Assert.Equal(sent, arrived);
    }

    private static async Task AssertArrivesAsync(string target, bool asWritten, AwsSigningOptions options)
    {
        var (sent, arrived, _) = await SendAsync(target, asWritten, options, static _ => { });
        Assert.Equal(sent, arrived);
    }

    /// <summary>Returns the header that was sent, the one that is made of the bytes that arrived, and the first line of those.</summary>
    private static async Task<(string Sent, string Arrived, string Line)> SendAsync(string target, bool asWritten, AwsSigningOptions options, Action<HttpRequestMessage> prepare)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = ReceiveAsync(listener);
        var address = $"http://{listener.LocalEndpoint}{target}";
        using var client = new HttpClient();
        using var message = new HttpRequestMessage(HttpMethod.Put, asWritten ? Signed.Uri(address) : new Uri(address)) { Content = new StringContent("a body") };
        prepare(message);
        await AwsSigV4.SignAsync(message, Signed.Example, options, new FakeTimeProvider(Signed.Noon), Cancellation);
        using var response = await client.SendAsync(message, Cancellation);
        var (line, headers) = await received;
        return (Signed.Authorization(message), Arrived(line, headers, options), line);
    }

    private static string Arrived(string line, List<(string Name, string Value)> received, AwsSigningOptions options)
    {
        var sent = received.Single(static header => header.Name is "Authorization").Value;
        var names = sent.Split("SignedHeaders=")[1].Split(',')[0].Split(';');
        using var headers = CanonicalHeaders.Rent();
        using var buffer = SigningBuffer.Rent();
        foreach (var (name, value) in received)
        {
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
                headers.Add(name, value);
        }

        var payload = options.Payload == AwsPayloadSigning.Streaming ? PayloadHash.OfText("STREAMING-AWS4-HMAC-SHA256-PAYLOAD") : PayloadHash.OfBody("a body"u8);
        var parts = line.Split(' ');
        var signedNames = CanonicalRequest.Append(buffer, parts[0], parts[1], headers, payload, options);
        return AuthorizationHeader.Create(buffer, signedNames, new SigningTerms(SigningAlgorithm.SigV4, Signed.Example, options, Signed.Noon), out _);
    }

    private static async Task<(string Line, List<(string Name, string Value)> Headers)> ReceiveAsync(TcpListener listener)
    {
        using var connection = await listener.AcceptTcpClientAsync(Cancellation);
        await using var stream = connection.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var line = (await reader.ReadLineAsync(Cancellation))!;
        var headers = new List<(string Name, string Value)>();
        while (await reader.ReadLineAsync(Cancellation) is { Length: > 0 } header)
            headers.Add((header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..]));

        var length = int.Parse(headers.Single(static header => header.Name is "Content-Length").Value, System.Globalization.CultureInfo.InvariantCulture);
        var body = new char[length];
        Assert.Equal(length, await reader.ReadBlockAsync(body, Cancellation));
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), Cancellation);
        return (line, headers);
    }
}
