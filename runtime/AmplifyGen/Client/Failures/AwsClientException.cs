namespace AmplifyGen;

/// <summary>The exception that is thrown when a call fails without an answer from the service: it could not be created, sent or completed.</summary>
public class AwsClientException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">The cause, if there is one.</param>
    public AwsClientException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Gets how many times the request was sent: 0 if the call failed before that.</summary>
    public int Attempts { get; init; }
}
