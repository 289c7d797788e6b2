using System.Net.Sockets;
using Acme.Depot;

namespace AmplifyGen.Client.Tests;

/// <summary>
/// Each fault, with an operation that can be repeated (<c>DescribeCrate</c>) and one that cannot (<c>AddCrate</c>): which exception it is, and
/// how many times the request is sent. <c>docs/client.md</c> has the table.
/// </summary>
public sealed class FaultTests
{
    private const string Truncated = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"CrateId\":";
    private const string DroppedChunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Cra";
    private const string BadGzip = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400, "CrateNotFoundException", 1)]
    [InlineData(400, "SomethingNew", 1)]
    [InlineData(403, "AccessDeniedException", 1)]
    [InlineData(400, "ThrottlingException", 3)]
    [InlineData(400, "OverloadedException", 3)]
    [InlineData(429, "Whatever", 3)]
    [InlineData(500, "InternalFailure", 3)]
    [InlineData(503, "SlowDown", 3)]
    [InlineData(501, "NotImplemented", 1)]
    [InlineData(301, "PermanentRedirect", 1)]
    [InlineData(307, "TemporaryRedirect", 1)]
    public async Task An_error_is_sent_again_if_it_can_succeed(int status, string type, int attempts)
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(status, type, "the message").With("Location", "https://example.com/").With("x-amzn-requestid", "r-1"));
        using var client = TestClients.Depot(service);

        var read = await Assert.ThrowsAnyAsync<DepotException>(() => client.DescribeCrateAsync(new DescribeCrateRequest { CrateId = "c" }, Token));
        var write = await Assert.ThrowsAnyAsync<DepotException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Equal(2 * attempts, service.Requests.Count);
        Assert.All([read, write], exception =>
        {
            Assert.Equal(attempts, exception.Attempts);
            Assert.Equal(status, exception.StatusCode);
            Assert.Equal(type, exception.ErrorCode);
            Assert.Equal("the message", exception.Message);
            Assert.Equal("r-1", exception.RequestId);
        });
    }

    [Fact]
    public async Task A_modelled_error_has_its_type_and_members()
    {
        var answer = Answer.Error(409, "CrateExistsException") with { Body = """{"message":"There.","CrateId":"c9"}""" };
        await using var service = await EmbeddedService.StartAsync(answer);
        using var client = TestClients.Depot(service);

        var exception = await Assert.ThrowsAsync<CrateExistsException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Equal("c9", exception.CrateId);
        Assert.Equal("There.", exception.Message);
    }

    [Fact]
    public async Task Throttling_that_ends_is_no_failure()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(429, "TooManyRequestsException"), Answer.Error(400, "ThrottlingException"), Answer.Ok());
        using var client = TestClients.Depot(service);

        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);

        Assert.Equal(3, service.Requests.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task A_strategy_sets_the_number_of_attempts(int attempts)
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(500, "InternalFailure"));
        using var client = TestClients.Depot(service, options => options.Retry = TestClients.WithoutDelay(attempts));

        var exception = await Assert.ThrowsAsync<DepotException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Equal(attempts, exception.Attempts);
        Assert.Equal(attempts, service.Requests.Count);
    }

    [Theory]
    [InlineData(Truncated)]
    [InlineData(DroppedChunk)]
    [InlineData(BadGzip)]
    public async Task A_success_that_breaks_off_is_repeated_only_where_that_does_no_harm(string answer)
    {
        await using var server = RawServer.Saying(answer);
        using var client = new DepotClient(TestClients.Options(server.Url));

        var read = await Assert.ThrowsAsync<AwsTransportException>(() => client.DescribeCrateAsync(new DescribeCrateRequest { CrateId = "c" }, Token));
        Assert.Equal(3, server.Requests);
        Assert.Equal(3, read.Attempts);
        Assert.NotNull(read.InnerException);

        var write = await Assert.ThrowsAsync<AwsTransportException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));
        Assert.Equal(4, server.Requests);
        Assert.Equal(1, write.Attempts);
        Assert.Equal("The response to 'Depot.AddCrate' (HTTP status 200) was interrupted or cannot be decompressed. Attempts: 1.", write.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 20")]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n")]
    public async Task A_connection_that_closes_without_an_answer_is_tried_again(string answer)
    {
        await using var server = RawServer.Saying(answer, answer, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        using var client = new DepotClient(TestClients.Options(server.Url));

        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);

        // The handler of .NET repeats a request itself where a new connection ends without a byte.
        Assert.True(server.Requests >= 3);
    }

    [Fact]
    public async Task An_error_whose_body_breaks_off_is_still_the_error()
    {
        const string answer = "HTTP/1.1 404 Not Found\r\nx-amzn-errortype: CrateNotFoundException\r\nContent-Length: 100\r\n\r\n{\"mess";
        await using var server = RawServer.Saying(answer);
        using var client = new DepotClient(TestClients.Options(server.Url));

        var exception = await Assert.ThrowsAsync<CrateNotFoundException>(() => client.DescribeCrateAsync(new DescribeCrateRequest { CrateId = "c" }, Token));

        Assert.Equal(404, exception.StatusCode);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_page_of_a_proxy_is_the_exception_of_the_service_with_the_start_of_it()
    {
        await using var service = await EmbeddedService.StartAsync(new Answer(200, "<html><body>Please log in</body></html>", "text/html"));
        using var client = TestClients.Depot(service);

        var exception = await Assert.ThrowsAsync<DepotException>(() => client.DescribeCrateAsync(new DescribeCrateRequest { CrateId = "c" }, Token));

        Assert.Equal("The response to 'Depot.DescribeCrate' (HTTP status 200) cannot be read. The body is not JSON: <html><body>Please log in</body></html>", exception.Message);
        Assert.Equal(200, exception.StatusCode);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task A_page_in_place_of_a_secret_is_not_shown()
    {
        await using var service = await EmbeddedService.StartAsync(new Answer(200, "<html>hunter2</html>", "text/html"));
        using var client = TestClients.Depot(service);

        var exception = await Assert.ThrowsAsync<DepotException>(() => client.TagCrateAsync(new TagCrateRequest { CrateId = "c" }, Token));

        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_body_is_an_output_without_members()
    {
        await using var service = await EmbeddedService.StartAsync(new Answer(200));
        using var client = TestClients.Depot(service);

        Assert.Null((await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token)).CrateId);
    }

    [Fact]
    public async Task A_compressed_body_is_decompressed()
    {
        await using var service = await EmbeddedService.StartAsync(static async (context, _) =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new System.IO.Compression.GZipStream(context.Response.Body, System.IO.Compression.CompressionLevel.Fastest);
            await gzip.WriteAsync("""{"CrateId":"zipped"}"""u8.ToArray());
        });
        using var client = TestClients.Depot(service);

        Assert.Equal("zipped", (await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token)).CrateId);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_response_that_is_too_large_is_refused_and_not_repeated(bool isCompressed)
    {
        var body = """{"Name":""" + "\"" + new string('a', 100_000) + "\"}";
        await using var service = await EmbeddedService.StartAsync(async (context, _) =>
        {
            if (!isCompressed)
            {
                await context.Response.Body.WriteAsync(System.Text.Encoding.ASCII.GetBytes(body));
                return;
            }

            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new System.IO.Compression.GZipStream(context.Response.Body, System.IO.Compression.CompressionLevel.Fastest);
            await gzip.WriteAsync(System.Text.Encoding.ASCII.GetBytes(body));
        });
        using var client = TestClients.Depot(service, static options => options.MaxResponseBytes = 10_000);

        var exception = await Assert.ThrowsAsync<AwsTransportException>(() => client.DescribeCrateAsync(new DescribeCrateRequest { CrateId = "c" }, Token));

        Assert.Equal("The response is larger than 10000 bytes. Set AwsClientOptions.MaxResponseBytes to a higher limit.", exception.Message);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task A_refused_connection_is_a_failure_of_the_transport()
    {
        var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var client = new DepotClient(TestClients.Options(new Uri($"http://127.0.0.1:{port}")));

        var exception = await Assert.ThrowsAsync<AwsTransportException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Equal(3, exception.Attempts);
        Assert.Equal("The request of 'Depot.AddCrate' could not be sent, or received no response. Attempts: 3.", exception.Message);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

    [Fact]
    public async Task A_name_that_is_not_found_is_a_failure_of_the_transport()
    {
        using var handler = new FailingHandler(static () => new HttpRequestException(HttpRequestError.NameResolutionError, "Unknown host."));
        using var httpClient = new HttpClient(handler);
        using var client = new DepotClient(httpClient, TestClients.Options(new Uri("https://depot.invalid")));

        var exception = await Assert.ThrowsAsync<AwsTransportException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Equal(3, exception.Attempts);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_not_tried_again()
    {
        await using var server = new UntrustedServer();
        using var client = new DepotClient(TestClients.Options(server.Url));

        var exception = await Assert.ThrowsAsync<AwsTransportException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Equal(1, exception.Attempts);
        Assert.Equal(1, server.Connections);
        Assert.IsType<System.Security.Authentication.AuthenticationException>(exception.InnerException!.InnerException);
    }

    [Fact]
    public async Task A_server_that_first_asks_to_continue_gets_the_request_once()
    {
        await using var server = RawServer.Saying("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        using var client = new DepotClient(TestClients.Options(server.Url));

        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);

        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task No_secret_is_in_an_exception()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(400, "SecretException") with { Body = """{"message":"m","Secret":"hunter2"}""" });
        using var client = TestClients.Depot(service);

        var exception = await Assert.ThrowsAsync<SecretException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "hunter2" }, Token));

        Assert.Equal("hunter2", exception.Secret);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("wJalrXUtnFEMI", exception.ToString(), StringComparison.Ordinal);
    }

    private sealed class FailingHandler(Func<Exception> create) : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            throw create();
        }
    }
}
