namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>An enum that programs ask about.</summary>
public enum Channel
{
    Email,
    Sms,
    Push,
}
