using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Keeps the credentials of another provider, and refreshes them before they expire.</summary>
/// <remarks>
/// <para>From 15 minutes before the expiration, a refresh runs in the background, and calls use the old credentials. From 10 minutes before it, calls
/// wait for the refresh. For credentials with a short lifetime, these times are at most a half and a third of the lifetime, and refreshes are at least 10 seconds apart.</para>
/// <para>All callers share one refresh, and a caller that cancels stops only its own wait. If a refresh fails, the old credentials are used
/// until they expire, and the next refresh is tried a minute later. Once they have expired, or before the first ones arrive, callers get the failure, and the next
/// call tries again.</para>
/// <para>The other providers of this library cache their credentials where needed. Use this class for your own providers.</para>
/// </remarks>
public sealed class CachedAwsCredentials : IAwsCredentialsProvider
{
    internal static readonly TimeSpan RefreshWindow = TimeSpan.FromMinutes(15);
    internal static readonly TimeSpan WaitWindow = TimeSpan.FromMinutes(10);
    internal static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(10);
    internal static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMinutes(1);

    private readonly CredentialsCache _cache;

    /// <summary>Creates the provider.</summary>
    /// <param name="inner">The provider whose credentials are kept.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the one of the system.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is <see langword="null"/>.</exception>
    public CachedAwsCredentials(IAwsCredentialsProvider inner, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        _cache = new CredentialsCache(inner.GetCredentialsAsync, timeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => _cache.GetCredentialsAsync(cancellationToken);
}
