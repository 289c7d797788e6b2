using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace AmplifyGen.AwsSdk;

/// <summary>Credentials of the official AWS SDK: single sign-on, assumed roles, web identities, and all else that it finds.</summary>
public sealed class AwsSdkCredentials : IAwsCredentialsProvider
{
    private readonly Func<AWSCredentials> _find;

    private AWSCredentials? _found;

    /// <summary>Creates a provider over credentials of the official SDK.</summary>
    /// <param name="credentials">The credentials. The SDK refreshes those that expire.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is <see langword="null"/>.</exception>
    public AwsSdkCredentials(AWSCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        _find = () => credentials;
    }

    private AwsSdkCredentials(Func<AWSCredentials> find) => _find = find;

    /// <summary>Gets the default chain of the official SDK. It is searched at the first call.</summary>
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
            throw new AwsClientException($"The AWS SDK has no credentials: {exception.Message}", exception);
        }
    }

    /// <summary>Returns the name of the type and no key.</summary>
    public override string ToString() => nameof(AwsSdkCredentials);

    private static DateTimeOffset? Expiration(AWSCredentials credentials) =>
        credentials.Expiration is { } time ? new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)) : null;
}
