namespace AmplifyGen;

/// <summary>The exception that is thrown when the connection fails or the answer is incomplete or too large. The inner exception is the cause.</summary>
/// <remarks>The service may still have carried out the request.</remarks>
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
