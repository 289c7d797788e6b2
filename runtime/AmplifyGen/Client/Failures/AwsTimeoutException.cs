namespace AmplifyGen;

/// <summary>The exception that is thrown when an attempt, a call or a wait takes longer than its limit.</summary>
/// <remarks>The service may still have carried out the request.</remarks>
public sealed class AwsTimeoutException : AwsClientException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What took too long, and the setting that limits it.</param>
    /// <param name="inner">The cause, if there is one.</param>
    public AwsTimeoutException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
