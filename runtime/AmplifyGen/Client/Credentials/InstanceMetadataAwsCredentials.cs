using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Provides the credentials of the role of an Amazon EC2 instance. They come from the instance metadata service (IMDSv2 only).</summary>
/// <remarks>
/// <para>Settings: <c>AWS_EC2_METADATA_DISABLED</c>, <c>AWS_EC2_METADATA_SERVICE_ENDPOINT</c>, <c>AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE</c>,
/// <c>AWS_METADATA_SERVICE_TIMEOUT</c> (1 second) and <c>AWS_METADATA_SERVICE_NUM_ATTEMPTS</c> (1), or the keys of the same names in the profile.</para>
/// <para>If the service returns expired credentials, or fails after it returned some, the last ones are used for another 10 to 20 minutes at a time, like in the
/// AWS SDKs: services accept them during such an outage, or answer that they have expired.</para>
/// </remarks>
public sealed class InstanceMetadataAwsCredentials : IAwsCredentialsProvider
{
    private static readonly TimeSpan ShortestExtension = TimeSpan.FromMinutes(10);

    private readonly CredentialsContext _context;
    private readonly string? _profile;
    private readonly InstanceMetadata _metadata;
    private readonly CredentialsCache _cache;
    private AwsCredentials? _last;

    /// <summary>Creates the provider. It sends nothing until credentials are requested.</summary>
    /// <param name="profile">The name of the profile with the settings; <see langword="null"/> for the one in <c>AWS_PROFILE</c>, else <c>default</c>.</param>
    public InstanceMetadataAwsCredentials(string? profile = null)
        : this(profile, CredentialsContext.Default)
    {
    }

    internal InstanceMetadataAwsCredentials(string? profile, CredentialsContext context)
    {
        _context = context;
        _profile = profile;
        _metadata = new InstanceMetadata(context);
        _cache = new CredentialsCache(LoadAsync, context.Time);
    }

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => _cache.GetCredentialsAsync(cancellationToken);

    internal async ValueTask<AwsCredentials> LoadAsync(CancellationToken cancellationToken)
    {
        var settings = InstanceMetadataSettings.Load(AwsSettings.Load(_context.Environment, _profile));
        try
        {
            _last = await _metadata.GetCredentialsAsync(settings, cancellationToken).ConfigureAwait(false);
        }
        catch (AwsClientException) when (_last is not null && _last.Expiration <= _context.Time.GetUtcNow())
        {
            // Old credentials are better than none. Before they expire, the failure is reported: the cache keeps them and waits.
        }

        return Extend(_last);
    }

    /// <summary>Returns the same credentials with a later expiration. The time is random, so that many instances do not ask at the same moment.</summary>
    private AwsCredentials Extend(AwsCredentials credentials)
    {
        var now = _context.Time.GetUtcNow();
        if (credentials.Expiration is not { } expiration || expiration > now)
            return credentials;

        var extended = now + (ShortestExtension * (1 + _context.NextRandom()));
        return new AwsCredentials(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken, extended, credentials.AccountId);
    }
}
