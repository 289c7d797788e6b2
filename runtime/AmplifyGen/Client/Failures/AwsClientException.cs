namespace AmplifyGen;

/// <summary>A call failed without an answer of the service: it could not be made, sent or finished.</summary>
public class AwsClientException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">The cause, if there is one.</param>
    public AwsClientException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Gets how many times the request was sent: 0 if the call failed before.</summary>
    public int Attempts { get; init; }
}
