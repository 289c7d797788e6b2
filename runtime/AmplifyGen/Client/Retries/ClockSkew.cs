namespace AmplifyGen.Client;

/// <summary>
/// Measures the difference between the clock of this machine and that of the service. A signature contains the time, and a service rejects a
/// signature whose time differs by more than some minutes.
/// </summary>
internal sealed class ClockSkew(TimeProvider timeProvider)
{
    /// <summary>The smallest difference that can be the cause of a rejected signature. Services reject differences of 5 minutes and more.</summary>
    public static readonly TimeSpan Threshold = TimeSpan.FromMinutes(4);

    // Errors that mean that the time is wrong.
    private static readonly HashSet<string> CertainCodes = new(StringComparer.Ordinal) { "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture" };

    // Errors that can have other causes.
    private static readonly HashSet<string> PossibleCodes = new(StringComparer.Ordinal) { "InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure" };

    private long _ticks;

    /// <summary>Gets the time to sign with.</summary>
    public DateTimeOffset Now => timeProvider.GetUtcNow() + new TimeSpan(Volatile.Read(ref _ticks));

    /// <summary>Corrects the time after an error that a wrong time can explain.</summary>
    /// <param name="code">The code of the error.</param>
    /// <param name="signed">The time that the request was signed with.</param>
    /// <param name="serverTime">The time of the service; <see langword="null"/> if the response has none.</param>
    /// <returns>Whether the next request is signed with a corrected time, so it may succeed.</returns>
    public bool TryLearn(string? code, DateTimeOffset signed, DateTimeOffset? serverTime)
    {
        if (code is null || serverTime is not { } time || !(CertainCodes.Contains(code) || PossibleCodes.Contains(code)))
            return false;

        // Compare with the time in the rejected signature, because another call may have corrected the time already.
        if ((time - signed).Duration() < Threshold)
            return false;

        Volatile.Write(ref _ticks, (time - timeProvider.GetUtcNow()).Ticks);
        return true;
    }
}
