namespace AmplifyGen;

/// <summary>Provides tokens for bearer authentication. Implementations must be thread-safe.</summary>
public interface IAwsTokenProvider
{
    /// <summary>Returns a token that can be used now.</summary>
    /// <param name="cancellationToken">Cancels the wait for it.</param>
    /// <exception cref="AwsClientException">There is no token.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    ValueTask<AwsToken> GetTokenAsync(CancellationToken cancellationToken = default);
}
