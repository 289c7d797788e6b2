namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>In which runs that reach a call a required member is missing.</summary>
internal enum MemberTruth
{
    Unreached,
    NeverMissing,
    SometimesMissing,
    AlwaysMissing,
}
