namespace AmplifyGen.Generator.Spec;

/// <summary>One thing that can be wrong. Kinds with one id differ in what they say of it.</summary>
internal sealed record ProblemKind(string Id, string MessageFormat)
{
    /// <summary>Gets whether the problem is an error where its id is a warning by default: it leaves nothing to generate.</summary>
    public bool IsError { get; init; }
}
