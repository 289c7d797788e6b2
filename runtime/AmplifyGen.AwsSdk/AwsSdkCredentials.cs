using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace AmplifyGen.AwsSdk;

/// <summary>Provides the credentials of the official AWS SDK: single sign-on, assumed roles, web identities, and everything else that it supports.</summary>
public sealed class AwsSdkCredentials : IAwsCredentialsProvider
{
    private readonly Func<AWSCredentials> _find;

    private AWSCredentials? _found;

    /// <summary>Creates a provider that uses credentials of the official SDK.</summary>
    /// <param name="credentials">The credentials. The SDK refreshes them before they expire.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is <see langword="null"/>.</exception>
    public AwsSdkCredentials(AWSCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        _find = () => credentials;
    }

    private AwsSdkCredentials(Func<AWSCredentials> find) => _find = find;

    /// <summary>Gets a provider that uses the default chain of the official SDK. The chain is resolved at the first call.</summary>
    public static AwsSdkCredentials Default { get; } = new(static () => DefaultAWSCredentialsIdentityResolver.GetCredentials());

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var found = _found ??= _find();
            var current = await found.GetCredentialsAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            return new AwsCredentials(current.AccessKey, current.SecretKey, current.Token, Expiration(found), current.AccountId);
        }
        catch (AmazonClientException exception)
        {
            throw new AwsClientException($"The AWS SDK found no credentials: {exception.Message}", exception);
        }
    }

    /// <summary>Returns the name of the type, without any key.</summary>
    public override string ToString() => nameof(AwsSdkCredentials);

    private static DateTimeOffset? Expiration(AWSCredentials credentials) =>
        credentials.Expiration is { } time ? new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)) : null;
}
