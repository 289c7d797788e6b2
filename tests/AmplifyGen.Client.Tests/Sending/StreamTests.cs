using Acme.Depot;

namespace AmplifyGen.Client.Tests;

public sealed class StreamTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_that_can_seek_is_sent_again_from_its_beginning()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(500, "Broken"), Answer.Ok());
        using var client = TestClients.Depot(service);
        using var stream = new MemoryStream("skipped, content"u8.ToArray()) { Position = 9 };

        await client.UploadCrateAsync(new UploadCrateRequest { CrateId = "c", Content = stream }, Token);

        Assert.Equal("content content", string.Join(' ', service.Requests.Select(static request => request.Text)));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(500, "Broken"));
        using var client = TestClients.Depot(service);

        var exception = await Assert.ThrowsAsync<DepotException>(
            () => client.UploadCrateAsync(new UploadCrateRequest { CrateId = "c", Content = new ZeroStream(10) }, Token));

        Assert.Equal(1, exception.Attempts);
        Assert.Equal("UNSIGNED-PAYLOAD", Assert.Single(service.Requests).Headers["x-amz-content-sha256"]);
    }

    [Fact]
    public async Task An_error_of_an_operation_that_streams_is_read()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(404, "CrateNotFoundException", "Gone."));
        using var client = TestClients.Depot(service);

        var exception = await Assert.ThrowsAsync<CrateNotFoundException>(() => client.DownloadCrateAsync(new DownloadCrateRequest { CrateId = "c" }, Token));

        Assert.Equal("Gone.", exception.Message);
    }

    [Fact]
    public async Task A_compressed_stream_is_decompressed()
    {
        await using var service = await EmbeddedService.StartAsync(static async (context, _) =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new System.IO.Compression.GZipStream(context.Response.Body, System.IO.Compression.CompressionLevel.Fastest);
            await gzip.WriteAsync("plain"u8.ToArray());
        });
        using var client = TestClients.Depot(service);

        var response = await client.DownloadCrateAsync(new DownloadCrateRequest { CrateId = "c" }, Token);

        Assert.Equal("plain"u8.ToArray(), (await response.Content!.ReadAllAsync(Token)).ToArray());
    }
}
