using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AmplifyGen.Extensions.Http;

/// <summary>Sets up the <see cref="HttpClient"/> of a client, which lives as long as the client.</summary>
internal static class ClientHandlers
{
    public static IHttpClientBuilder Add(IServiceCollection services, string name)
    {
        services.AddLogging();
        return services
            .AddHttpClient(name, static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(AwsClientHandler.Create)

            // The handler itself follows address changes, because its connections have a limited lifetime.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)

            // The default loggers write URLs, which contain members of requests.
            .RemoveAllLoggers()
            .AddHttpMessageHandler(provider => new RequestLogger(provider.GetRequiredService<ILoggerFactory>().CreateLogger(name)));
    }
}
