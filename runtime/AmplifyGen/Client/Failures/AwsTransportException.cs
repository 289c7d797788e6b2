namespace AmplifyGen;

/// <summary>There is no complete answer: the connection could not be made or broke, or the answer is too large. The inner exception is the cause.</summary>
/// <remarks>The service may have done what the request asks for.</remarks>
public sealed class AwsTransportException : AwsClientException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="inner">The cause, if there is one.</param>
    public AwsTransportException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
