namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>A run does not end. Nothing is concluded from a program that has such a run.</summary>
public sealed class StepLimitException : Exception;
