namespace AmplifyGen;

/// <summary>Provides the credentials that sign requests. Implementations must be thread-safe.</summary>
public interface IAwsCredentialsProvider
{
    /// <summary>Returns credentials that can be used now.</summary>
    /// <param name="cancellationToken">Cancels the wait for them.</param>
    /// <exception cref="AwsClientException">No credentials were found. The message lists the sources that were tried.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default);
}
