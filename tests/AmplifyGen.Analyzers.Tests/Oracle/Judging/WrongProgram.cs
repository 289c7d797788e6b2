using System.Collections.Immutable;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>A program with which something is wrong. Its assembly is not kept.</summary>
internal sealed record WrongProgram(OracleProgram Program, ImmutableArray<Verdict> Verdicts);
