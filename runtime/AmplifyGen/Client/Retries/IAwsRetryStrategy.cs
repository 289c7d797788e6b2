namespace AmplifyGen;

/// <summary>Decides whether a failed request is sent again. An implementation can be called by many threads at once.</summary>
public interface IAwsRetryStrategy
{
    /// <summary>Gets how many times a request is sent at most, the first time included. Services read it in the header <c>amz-sdk-request</c>.</summary>
    int MaxAttempts { get; }

    /// <summary>Decides what follows an attempt that failed and that can be repeated.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="retry">How long to wait before the next attempt, if there is one.</param>
    /// <returns>Whether there is another attempt.</returns>
    bool TryRetry(in AwsFailedAttempt attempt, out AwsRetry retry);

    /// <summary>Takes note of a call that succeeded.</summary>
    /// <param name="lastRetry">The retry that succeeded; <see langword="null"/> if the first attempt did.</param>
    void Complete(AwsRetry? lastRetry);
}
