namespace AmplifyGen.Package.Tests;

/// <summary>How a program ended and what it wrote.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Both streams, as a message for a test that fails.</summary>
    public string All => Output + Errors;
}
