namespace AmplifyGen;

/// <summary>The exception that is thrown when the state that a client waits for cannot be reached any more.</summary>
public sealed class AwsWaiterException : AwsClientException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="waiterName">The name of the waiter in the model.</param>
    /// <param name="reason">What happened, without any part of the service's answer.</param>
    /// <param name="lastResponse">The last response, if there is one.</param>
    /// <param name="inner">The error that the service answered with, if any.</param>
    public AwsWaiterException(string waiterName, string reason, object? lastResponse = null, Exception? inner = null)
        : base($"The wait for '{waiterName}' failed: {reason}.", inner)
    {
        WaiterName = waiterName;
        Reason = reason;
        LastResponse = lastResponse;
    }

    /// <summary>Gets the name of the waiter in the model.</summary>
    public string WaiterName { get; }

    /// <summary>Gets what happened, in the words of the model.</summary>
    public string Reason { get; }

    /// <summary>Gets the last response; <see langword="null"/> if the service answered with an error, which is the inner exception.</summary>
    public object? LastResponse { get; }
}
