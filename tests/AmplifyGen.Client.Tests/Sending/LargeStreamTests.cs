using Acme.Depot;

namespace AmplifyGen.Client.Tests;

/// <summary>Runs alone, since what the whole process allocates is counted.</summary>
[Collection(nameof(LargeStreamTests))]
[CollectionDefinition(nameof(LargeStreamTests), DisableParallelization = true)]
public sealed class LargeStreamTests
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
}
