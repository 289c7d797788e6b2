namespace AmplifyGen;

/// <summary>Creates the handler with which clients send requests.</summary>
public static class AwsClientHandler
{
    /// <summary>Creates a handler for an <see cref="HttpClient"/> that you pass to a client.</summary>
    /// <returns>A handler that follows no redirect, which would need another signature, and whose connections live for 5 minutes at most.</returns>
    public static SocketsHttpHandler Create() => new()
    {
        // The address of a service changes; a connection that is kept for ever does not follow.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        MaxConnectionsPerServer = 512,
        AllowAutoRedirect = false,
        UseCookies = false,
    };
}
