namespace AmplifyGen.Analyzers.Tests.Flow.Matrix;

/// <summary>Templates in which some paths set one member and others do not.</summary>
internal static class BranchTemplates
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["if without else"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder()SETS; if (flag) { ONLY } return b.Build(); }",
        ["else that misses"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); if (flag) { EACH ONLY } else { EACH } return b.Build(); }",
        ["conditional that misses"] = "static TYPE NAME(bool flag) => (flag ? TYPE.CreateBuilder()SETS ONE : TYPE.CreateBuilder()SETS).Build();",
        ["case that misses"] = "static TYPE NAME(int number) { var b = TYPE.CreateBuilder(); switch (number) { case 1: EACH ONLY break; default: EACH break; } return b.Build(); }",
        ["arm that misses"] = "static TYPE NAME(int number) => (number switch { 1 => TYPE.CreateBuilder()SETS ONE, _ => TYPE.CreateBuilder()SETS }).Build();",
        ["loop that may not run"] = "static TYPE NAME(string text) { var b = TYPE.CreateBuilder()SETS; foreach (var c in text) { ONLY } return b.Build(); }",
        ["try that may fail"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); EACH try { Console.WriteLine(); ONLY } catch (Exception) { Console.WriteLine(flag); } return b.Build(); }",
        ["helper that may set"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder()SETS; FillNAME(b, flag); return b.Build(); } static void FillNAME(TYPE.Builder b, bool flag) { if (flag) { ONLY } }",
    };
}
