namespace AmplifyGen;

/// <summary>An attempt, a call or a wait took longer than it can.</summary>
/// <remarks>The service may have done what the request asks for.</remarks>
public sealed class AwsTimeoutException : AwsClientException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What took too long, and which setting limits it.</param>
    /// <param name="inner">The cause, if there is one.</param>
    public AwsTimeoutException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
