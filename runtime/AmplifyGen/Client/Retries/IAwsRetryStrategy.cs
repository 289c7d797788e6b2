namespace AmplifyGen;

/// <summary>Decides whether a failed request is sent again. Implementations must be thread-safe.</summary>
public interface IAwsRetryStrategy
{
    /// <summary>Gets the maximum number of times that a request is sent, including the first time. It is sent to services in the header <c>amz-sdk-request</c>.</summary>
    int MaxAttempts { get; }

    /// <summary>Decides whether to retry after a failed attempt. The request can be repeated.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="retry">The retry, if the strategy allows one.</param>
    /// <returns>Whether to try again.</returns>
    bool TryRetry(in AwsFailedAttempt attempt, out AwsRetry retry);

    /// <summary>Records a call that succeeded.</summary>
    /// <param name="lastRetry">The retry that succeeded; <see langword="null"/> if the first attempt succeeded.</param>
    void Complete(AwsRetry? lastRetry);
}
