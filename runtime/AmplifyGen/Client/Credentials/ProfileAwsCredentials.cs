using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Provides the credentials of a profile in the shared files <c>~/.aws/config</c> and <c>~/.aws/credentials</c>.</summary>
/// <remarks>
/// The profile contains keys (<c>aws_access_key_id</c>, <c>aws_secret_access_key</c>, <c>aws_session_token</c>, <c>aws_account_id</c>) or a program that
/// prints them (<c>credential_process</c>). Profiles that assume a role or sign in need the package AmplifyGen.AwsSdk.
/// </remarks>
public sealed class ProfileAwsCredentials : IAwsCredentialsProvider
{
    private readonly CredentialsContext _context;
    private readonly string? _profile;
    private readonly CredentialsCache _cache;
    private readonly TimeSpan _processTimeout = TimeSpan.FromMinutes(1);

    /// <summary>Creates the provider. It reads the files when credentials are requested.</summary>
    /// <param name="profile">The name of the profile; <see langword="null"/> for the one in <c>AWS_PROFILE</c>, else <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="profile"/> is empty or white space.</exception>
    public ProfileAwsCredentials(string? profile = null)
        : this(profile, CredentialsContext.Default)
    {
    }

    internal ProfileAwsCredentials(string? profile, CredentialsContext context)
    {
        if (profile is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(profile);

        _profile = profile;
        _context = context;
        _cache = new CredentialsCache(LoadAsync, context.Time);
    }

    /// <summary>Gets the time after which a <c>credential_process</c> is stopped. The default is one minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not greater than zero.</exception>
    public TimeSpan ProcessTimeout
    {
        get => _processTimeout;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            _processTimeout = value;
        }
    }

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => _cache.GetCredentialsAsync(cancellationToken);

    internal async ValueTask<AwsCredentials> LoadAsync(CancellationToken cancellationToken)
    {
        var settings = AwsSettings.Load(_context.Environment, _profile);
        var profile = settings.Profile ?? throw new NoCredentialsException($"The profile '{settings.ProfileName}' was not found in {settings.Files.Places}.");
        var credentials = new ProfileCredentialsReader(settings.ProfileName, profile);
        credentials.RefuseRole();
        if (credentials.FindKeys() is { } keys)
            return keys;

        credentials.RefuseOtherSources();
        var process = credentials.FindProcess(ProcessTimeout, _context.Time)
            ?? throw new NoCredentialsException($"The profile '{settings.ProfileName}' in {settings.Files.Places} has no credentials.");
        return await process.RunAsync(credentials.AccountId, cancellationToken).ConfigureAwait(false);
    }
}
