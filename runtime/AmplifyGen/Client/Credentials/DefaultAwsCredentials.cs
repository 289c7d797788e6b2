using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Provides the first credentials that it finds, in the order that AWS defines: environment, profile, container, instance.</summary>
/// <remarks>
/// <para>Sources that are not configured are skipped, and so are a default profile or an environment that is configured incompletely. A profile that you name,
/// the endpoint of a container, and a web identity (which needs the package AmplifyGen.AwsSdk) are never skipped: if one is configured and does not work, an
/// exception is thrown, because the next source would be another identity.</para>
/// <para>The source that worked is used again before the credentials expire. If you pass a profile, the keys in the environment are not used.</para>
/// </remarks>
public sealed class DefaultAwsCredentials : IAwsCredentialsProvider
{
    private readonly CredentialsCache _cache;

    /// <summary>Creates the provider. It reads and sends nothing until credentials are requested.</summary>
    /// <param name="profile">The name of the profile; <see langword="null"/> for the one in <c>AWS_PROFILE</c>, else <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="profile"/> is empty or white space.</exception>
    public DefaultAwsCredentials(string? profile = null)
        : this(profile, CredentialsContext.Default)
    {
    }

    internal DefaultAwsCredentials(string? profile, CredentialsContext context)
    {
        if (profile is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(profile);

        var chain = new Lazy<CredentialsChain>(() => new CredentialsChain(CreateSteps(profile, context)));
        _cache = new CredentialsCache(token => chain.Value.LoadAsync(token), context.Time);
    }

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => _cache.GetCredentialsAsync(cancellationToken);

    private static List<CredentialsChainStep> CreateSteps(string? profile, CredentialsContext context)
    {
        var steps = new List<CredentialsChainStep>();
        if (profile is null)
        {
            steps.Add(new("environment", new EnvironmentAwsCredentials(context).GetCredentialsAsync, IsBinding: false));
            steps.Add(new("web identity", _ => RefuseWebIdentity(context.Environment), IsBinding: true));
        }

        var isProfileNamed = AwsSettings.Load(context.Environment, profile).IsProfileNamed;
        steps.Add(new("profile", new ProfileAwsCredentials(profile, context).LoadAsync, isProfileNamed));
        steps.Add(new("container", new ContainerAwsCredentials(context).LoadAsync, IsBinding: true));
        steps.Add(new("instance metadata", new InstanceMetadataAwsCredentials(profile, context).LoadAsync, IsBinding: false));
        return steps;
    }

    private static ValueTask<AwsCredentials> RefuseWebIdentity(AwsEnvironment environment)
    {
        const string Variable = "AWS_WEB_IDENTITY_TOKEN_FILE";
        return ValueTask.FromException<AwsCredentials>(environment.Find(Variable) is null
            ? new NoCredentialsException($"{Variable} is not set.")
            : new AwsClientException($"{Variable} is set, which requires the package AmplifyGen.AwsSdk. Use the credentials of that package, or remove the variable."));
    }
}
