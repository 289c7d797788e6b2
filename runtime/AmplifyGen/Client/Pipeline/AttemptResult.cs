using System.Runtime.InteropServices;

namespace AmplifyGen.Client;

/// <summary>What came of one attempt: an output, or a failure and what it means for another attempt.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AttemptResult<TOutput>
{
    public TOutput? Output { get; init; }

    public Exception? Failure { get; init; }

    public AwsFailureKind Kind { get; init; }

    /// <summary>Gets how long the service asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets whether the attempt failed because of the time in its signature, which is corrected now.</summary>
    public bool HasLearnedTime { get; init; }
}
