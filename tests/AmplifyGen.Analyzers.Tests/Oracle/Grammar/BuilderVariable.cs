namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>A variable that holds a builder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Subject">What is built.</param>
/// <param name="IsAssignable">Whether it may be given another builder.</param>
internal sealed record BuilderVariable(string Name, Subject Subject, bool IsAssignable);
