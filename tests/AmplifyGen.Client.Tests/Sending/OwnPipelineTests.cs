using System.Net;
using System.Text;
using Acme.Depot;

namespace AmplifyGen.Client.Tests;

/// <summary>Requests and responses for those who bring their own pipeline.</summary>
public sealed class OwnPipelineTests
{
    private static readonly Uri Endpoint = new("https://depot.test/base/");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_becomes_the_message_that_is_sent()
    {
        using var message = AddCrateOperation.CreateRequest(new AddCrateRequest { Name = "n" }).ToHttpRequestMessage(Endpoint);

        Assert.Equal("POST https://depot.test/base/crates", $"{message.Method} {message.RequestUri}");
        Assert.Equal("application/json", message.Content!.Headers.ContentType!.ToString());
        Assert.Equal("""{"Name":"n"}""", await message.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("ftp://depot.test")]
    [InlineData("https://user@depot.test")]
    [InlineData("https://depot.test/?a=1")]
    public void An_endpoint_that_no_request_can_have_is_refused(string endpoint) =>
        Assert.Throws<ArgumentException>(() => AddCrateOperation.CreateRequest(new AddCrateRequest { Name = "n" }).ToHttpRequestMessage(new Uri(endpoint)));

    [Fact]
    public async Task A_message_becomes_the_response_that_an_operation_reads()
    {
        using var message = Message("""{"CrateId":"c1"}""");

        var response = await AwsHttpResponse.FromAsync(message, cancellationToken: Token);

        Assert.Equal("crate", response.Headers["x-kind"]);
        Assert.Equal("c1", AddCrateOperation.ReadResponse(response).CrateId);
    }

    [Fact]
    public async Task A_body_can_stay_a_stream()
    {
        using var message = Message("content");

        var response = await AwsHttpResponse.FromAsync(message, streamBody: true, cancellationToken: Token);
        using var output = DownloadCrateOperation.ReadResponse(response).Content!;

        Assert.Equal("content"u8.ToArray(), (await output.ReadAllAsync(Token)).ToArray());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var message = Message(new string('a', 100));

        await Assert.ThrowsAsync<AwsTransportException>(() => AwsHttpResponse.FromAsync(message, maxResponseBytes: 99, cancellationToken: Token));
    }

    private static HttpResponseMessage Message(string body)
    {
        var message = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        message.Headers.Add("X-Kind", "crate");
        return message;
    }
}
