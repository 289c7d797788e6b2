namespace AmplifyGen.Generator.Spec;

/// <summary>A kind of problem. Kinds with the same id have different messages.</summary>
internal sealed record ProblemKind(string Id, string MessageFormat)
{
    /// <summary>Gets whether the problem is an error although its id is a warning by default, because nothing can be generated.</summary>
    public bool IsError { get; init; }
}
