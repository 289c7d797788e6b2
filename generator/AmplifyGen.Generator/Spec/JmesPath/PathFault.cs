namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>A fault in an expression, and its position in the text.</summary>
/// <param name="Message">The text after a colon, without a period.</param>
internal sealed record PathFault(int Start, int Length, string Message)
{
    /// <summary>Gets whether the expression is valid, but requires something that AmplifyGen does not support, which the message names.</summary>
    public bool IsUnsupported { get; init; }
}
