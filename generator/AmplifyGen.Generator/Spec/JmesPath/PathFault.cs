namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>What is wrong with an expression, and where in its text.</summary>
/// <param name="Message">As it reads behind a colon, without a full stop.</param>
internal sealed record PathFault(int Start, int Length, string Message)
{
    /// <summary>Gets whether the expression is right, and asks for what AmplifyGen does not support. The message then names that.</summary>
    public bool IsUnsupported { get; init; }
}
