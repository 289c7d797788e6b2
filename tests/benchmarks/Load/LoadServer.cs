using AmplifyGen.Benchmarks.Load.CreateToken;
using AmplifyGen.Benchmarks.Load.GetItem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AmplifyGen.Benchmarks.Load;

/// <summary>Answers each request with what its operation returns. It is another process, so that what it allocates is no cost of a client.</summary>
internal static class LoadServer
{
    public const string ReadyPrefix = "listening on ";
    public const string ConnectionsPath = "/connections";

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
            var response = context.Request.Path == LoadToken.Path ? LoadToken.Response : LoadItem.Response;
            context.Response.ContentType = context.Request.ContentType;
            context.Response.ContentLength = response.Length;
            context.Response.Headers["x-amzn-requestid"] = "R1";
            await context.Response.Body.WriteAsync(response);
        });
        await application.StartAsync();
        Console.WriteLine(ReadyPrefix + application.Urls.Single());
        await Console.In.ReadLineAsync();
    }
}
