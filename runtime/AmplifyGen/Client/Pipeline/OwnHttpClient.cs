namespace AmplifyGen.Client;

/// <summary>The <see cref="HttpClient"/> of a client that is not given one.</summary>
internal static class OwnHttpClient
{
    public static HttpClient Create() => new(
        new SocketsHttpHandler
        {
            // The address of a service changes; a connection that is kept for ever does not follow.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxConnectionsPerServer = 512,

            // A request that is sent elsewhere needs another signature.
            AllowAutoRedirect = false,
            UseCookies = false,
        },
        disposeHandler: true)
    {
        // The pipeline limits the time of each attempt.
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
