using System.Runtime.InteropServices;

namespace AmplifyGen.Client;

/// <summary>Contains the result of one attempt: an output, or a failure and whether it allows another attempt.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AttemptResult<TOutput>
{
    public TOutput? Output { get; init; }

    public Exception? Failure { get; init; }

    public AwsFailureKind Kind { get; init; }

    /// <summary>Gets how long the service asks the client to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets whether the attempt failed because of the time in its signature. The time is corrected now.</summary>
    public bool HasLearnedTime { get; init; }
}
