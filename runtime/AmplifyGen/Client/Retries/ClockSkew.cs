namespace AmplifyGen.Client;

/// <summary>
/// How far the clock of this machine differs from that of the service. A signature holds the time, and a service refuses one that differs
/// by more than some minutes.
/// </summary>
internal sealed class ClockSkew(TimeProvider timeProvider)
{
    /// <summary>The difference from which on a refused signature can have this cause. Services refuse 5 minutes and more.</summary>
    public static readonly TimeSpan Threshold = TimeSpan.FromMinutes(4);

    // These say that the time is wrong.
    private static readonly HashSet<string> CertainCodes = new(StringComparer.Ordinal) { "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture" };

    // These can have other causes.
    private static readonly HashSet<string> PossibleCodes = new(StringComparer.Ordinal) { "InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure" };

    private long _ticks;

    /// <summary>Gets the time to sign with.</summary>
    public DateTimeOffset Now => timeProvider.GetUtcNow() + new TimeSpan(Volatile.Read(ref _ticks));

    /// <summary>Learns the time of the service from an error that a wrong time explains.</summary>
    /// <param name="code">The code of the error.</param>
    /// <param name="signed">The time that the request was signed with.</param>
    /// <param name="serverTime">The time of the service; <see langword="null"/> if the response has none.</param>
    /// <returns>Whether the next request is signed with another time, so that it may succeed.</returns>
    public bool TryLearn(string? code, DateTimeOffset signed, DateTimeOffset? serverTime)
    {
        if (code is null || serverTime is not { } time || !(CertainCodes.Contains(code) || PossibleCodes.Contains(code)))
            return false;

        // What this request was signed with is what was wrong: another call may have learned the same meanwhile.
        if ((time - signed).Duration() < Threshold)
            return false;

        Volatile.Write(ref _ticks, (time - timeProvider.GetUtcNow()).Ticks);
        return true;
    }
}
