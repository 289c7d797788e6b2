namespace AmplifyGen;

/// <summary>Provides the credentials that sign requests. An implementation can be called by many threads at once.</summary>
public interface IAwsCredentialsProvider
{
    /// <summary>Returns credentials that can be used now.</summary>
    /// <param name="cancellationToken">Cancels the wait for them.</param>
    /// <exception cref="AwsClientException">No credentials were found; the message lists what was tried.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default);
}
