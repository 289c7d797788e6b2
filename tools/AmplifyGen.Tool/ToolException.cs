namespace AmplifyGen.Tool;

/// <summary>A mistake that the user can correct. Its message is all that is printed.</summary>
internal sealed class ToolException(string message, int exitCode = ExitCode.Usage) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
