namespace AmplifyGen.Analyzers.Tests.Flow.Matrix;

/// <summary>Templates in which all paths set the same members.</summary>
internal static class ControlFlowTemplates
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["chain"] = "static TYPE NAME(bool flag) => TYPE.CreateBuilder()SETS.Build();",
        ["local"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); b = bSETS; return b.Build(); }",
        ["statements"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); EACH return b.Build(); }",
        ["reassigned"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); var c = b; b = TYPE.CreateBuilder(); _ = c; bSETS.ToString(); return b.Build(); }",
        ["if and else"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); if (flag) { EACH } else { EACH } return b.Build(); }",
        ["one-sided if"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder()SETS; if (flag) Console.WriteLine(); return b.Build(); }",
        ["if that builds"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); EACH if (flag) return b.Build(); throw new InvalidOperationException(); }",
        ["condition asked twice"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); if (flag) { EACH } if (!flag) { EACH } return b.Build(); }",
        ["conditional expression"] = "static TYPE NAME(bool flag) => (flag ? TYPE.CreateBuilder()SETS : TYPE.CreateBuilder()SETS).Build();",
        ["switch"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); switch (flag) { case true: EACH break; default: EACH break; } return b.Build(); }",
        ["switch expression"] = "static TYPE NAME(int number) => (number switch { 1 => TYPE.CreateBuilder()SETS, 2 => TYPE.CreateBuilder()SETS, _ => throw new InvalidOperationException() }).Build();",
        ["loop around"] = "static void NAME(int number) { for (var i = 0; i < number; i++) { var b = TYPE.CreateBuilder(); EACH _ = b.Build(); } }",
        ["loop within"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); do { EACH } while (flag); return b.Build(); }",
        ["endless loop"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); while (true) { EACH if (flag) break; } return b.Build(); }",
        ["foreach with a flag"] = "static TYPE NAME(string text) { var b = TYPE.CreateBuilder(); var found = false; foreach (var c in text) { EACH found = true; } if (!found) { EACH } return b.Build(); }",
        ["try and catch"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); try { Console.WriteLine(); } catch (Exception) { Console.WriteLine(flag); } EACH return b.Build(); }",
        ["catch that sets"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); try { Console.WriteLine(); EACH } catch (Exception) { EACH } return b.Build(); }",
        ["try and finally"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); try { Console.WriteLine(); } finally { EACH } return b.Build(); }",
        ["return through a finally"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); try { EACH return b.Build(); } finally { Console.WriteLine(); } }",
        ["early return"] = "static TYPE? NAME(bool flag) { var b = TYPE.CreateBuilder(); if (flag) return null; EACH return b.Build(); }",
        ["using and lock"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); using (new System.IO.MemoryStream()) lock (Gate) { EACH } return b.Build(); }",
        ["helper that fills"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); FillNAME(b); return b.Build(); } static void FillNAME(TYPE.Builder b) { EACH }",
        ["helper that makes"] = "static TYPE NAME(bool flag) => MakeNAME().Build(); static TYPE.Builder MakeNAME() => TYPE.CreateBuilder()SETS;",
        ["fluent helper"] = "static TYPE NAME(bool flag) => FillNAME(TYPE.CreateBuilder()).Build(); static TYPE.Builder FillNAME(TYPE.Builder b) => bSETS;",
        ["lambda"] = "static Func<TYPE> NAME(bool flag) => () => { var b = TYPE.CreateBuilder(); EACH return b.Build(); };",
        ["local function"] = "static TYPE NAME(bool flag) { var b = TYPE.CreateBuilder(); Fill(); return b.Build(); void Fill() { EACH } }",
        ["async"] = "static async Task<TYPE> NAME(bool flag) { var b = TYPE.CreateBuilder(); await Task.Yield(); EACH await Task.Delay(1); return b.Build(); }",
        ["iterator"] = "static IEnumerable<TYPE> NAME(bool flag) { var b = TYPE.CreateBuilder(); EACH yield return b.Build(); }",
        ["conditional access"] = "static TYPE? NAME(bool flag) { TYPE.Builder? b = flag ? TYPE.CreateBuilder()SETS : null; return b?.Build(); }",
    };
}
