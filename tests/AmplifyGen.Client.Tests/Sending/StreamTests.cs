using Acme.Depot;

namespace AmplifyGen.Client.Tests;

public sealed class StreamTests
{
    private const int Size = 100 * 1024 * 1024;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_megabytes_go_up_and_down_in_bounded_memory()
    {
        var received = 0L;
        await using var service = await EmbeddedService.StartAsync(
            async (context, _) =>
            {
                var buffer = new byte[64 * 1024];
                if (context.Request.Method is "PUT")
                {
                    for (int read; (read = await context.Request.Body.ReadAsync(buffer)) > 0;)
                        received += read;

                    return;
                }

                for (var sent = 0; sent < Size; sent += buffer.Length)
                    await context.Response.Body.WriteAsync(buffer);
            },
            keepsBodies: false);
        using var client = TestClients.Depot(service);
        var before = GC.GetTotalAllocatedBytes();

        await client.UploadCrateAsync(new UploadCrateRequest { CrateId = "c", Content = new ZeroStream(Size) }, Token);
        var response = await client.DownloadCrateAsync(new DownloadCrateRequest { CrateId = "c" }, Token);
        var down = 0L;
        await using (var content = response.Content!.OpenRead())
        {
            var buffer = new byte[64 * 1024];
            for (int read; (read = await content.ReadAsync(buffer, Token)) > 0;)
                down += read;
        }

        Assert.Equal(Size, received);
        Assert.Equal(Size, down);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, Size / 2);
    }

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

    /// <summary>Zeros that cannot be read again.</summary>
    private sealed class ZeroStream(long length) : Stream
    {
        private long _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, _left);
            buffer.AsSpan(offset, read).Clear();
            _left -= read;
            return read;
        }

        public override void Flush()
        {
            // Nothing is written.
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
