namespace AmplifyGen.Generator.Spec;

/// <summary>One thing that can be wrong. Kinds with one id differ in what they say of it.</summary>
internal sealed record ProblemKind(string Id, string MessageFormat);
