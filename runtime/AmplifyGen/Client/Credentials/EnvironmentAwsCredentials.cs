using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>
/// Provides the credentials in <c>AWS_ACCESS_KEY_ID</c>, <c>AWS_SECRET_ACCESS_KEY</c>, <c>AWS_SESSION_TOKEN</c> and <c>AWS_ACCOUNT_ID</c>.
/// The variables are read for each call.
/// </summary>
public sealed class EnvironmentAwsCredentials : IAwsCredentialsProvider
{
    private const string AccessKeyId = "AWS_ACCESS_KEY_ID";
    private const string SecretAccessKey = "AWS_SECRET_ACCESS_KEY";

    private readonly AwsEnvironment _environment;

    /// <summary>Creates the provider.</summary>
    public EnvironmentAwsCredentials()
        : this(CredentialsContext.Default)
    {
    }

    internal EnvironmentAwsCredentials(CredentialsContext context) => _environment = context.Environment;

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<AwsCredentials>(cancellationToken);

        try
        {
            return new ValueTask<AwsCredentials>(Load());
        }
        catch (AwsClientException exception)
        {
            return ValueTask.FromException<AwsCredentials>(exception);
        }
    }

    private AwsCredentials Load()
    {
        var id = FindKey(AccessKeyId);
        var secret = FindKey(SecretAccessKey);
        return (id, secret) switch
        {
            (null, null) => throw new NoCredentialsException($"{AccessKeyId} and {SecretAccessKey} are not set."),
            (null, _) => throw new AwsClientException($"{SecretAccessKey} is set but {AccessKeyId} is not. Set both or neither."),
            (_, null) => throw new AwsClientException($"{AccessKeyId} is set but {SecretAccessKey} is not. Set both or neither."),
            _ => new AwsCredentials(id, secret, FindKey("AWS_SESSION_TOKEN"), expiration: null, FindKey("AWS_ACCOUNT_ID")),
        };
    }

    private string? FindKey(string variable) => _environment.Find(variable)?.Trim() is { Length: > 0 } value ? value : null;
}
