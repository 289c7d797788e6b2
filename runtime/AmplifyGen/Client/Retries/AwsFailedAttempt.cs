using System.Runtime.InteropServices;

namespace AmplifyGen;

/// <summary>Describes an attempt that failed.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AwsFailedAttempt
{
    /// <summary>Gets the number of the attempt, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the kind of the failure.</summary>
    public required AwsFailureKind Kind { get; init; }

    /// <summary>Gets how long the service asks the client to wait (the header <c>x-amz-retry-after</c>); <see langword="null"/> if it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
