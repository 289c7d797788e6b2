using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AmplifyGen.Benchmarks.Load;

/// <summary>Answers each <c>GetItem</c> with one item. It is another process, so that what it allocates is no cost of a client.</summary>
internal static class LoadServer
{
    public const string ReadyPrefix = "listening on ";
    public const string ConnectionsPath = "/connections";

    private static readonly byte[] Item = """{"Item":{"Id":{"S":"item-1"},"Name":{"S":"A name that is neither long nor short"},"Price":{"N":"129.95"},"Tags":{"SS":["a","b","c"]},"InStock":{"BOOL":true}}}"""u8.ToArray();

    public static async Task RunAsync()
    {
        var connections = 0;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, endpoint => endpoint.Use(next => context =>
        {
            Interlocked.Increment(ref connections);
            return next(context);
        })));
        await using var application = builder.Build();
        application.Run(async context =>
        {
            if (context.Request.Path == ConnectionsPath)
            {
                // Read and begin to count again.
                await context.Response.WriteAsync(Interlocked.Exchange(ref connections, 0).ToString(System.Globalization.CultureInfo.InvariantCulture));
                return;
            }

            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.ContentType = "application/x-amz-json-1.0";
            context.Response.ContentLength = Item.Length;
            context.Response.Headers["x-amzn-requestid"] = "R1";
            await context.Response.Body.WriteAsync(Item);
        });
        await application.StartAsync();
        Console.WriteLine(ReadyPrefix + application.Urls.Single());
        await Console.In.ReadLineAsync();
    }
}
