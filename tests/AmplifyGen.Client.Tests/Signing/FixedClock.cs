namespace AmplifyGen.Client.Tests.Signing;

/// <summary>A clock that does not move.</summary>
internal sealed class FixedClock(DateTimeOffset time) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => time;
}
