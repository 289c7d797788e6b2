namespace AmplifyGen;

/// <summary>Creates the handler that clients send requests with.</summary>
public static class AwsClientHandler
{
    /// <summary>Creates a handler for an <see cref="HttpClient"/> that you pass to a client.</summary>
    /// <returns>A handler that follows no redirects, which would need another signature. Its connections live for at most 5 minutes.</returns>
    public static SocketsHttpHandler Create() => new()
    {
        // The address of a service can change, and a connection that is kept forever does not notice it.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        MaxConnectionsPerServer = 512,
        AllowAutoRedirect = false,
        UseCookies = false,
    };
}
