namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Exceptions that are thrown and caught.</summary>
internal static class Tries
{
    public static string Catch(Draft draft, Scope scope)
    {
        var handler = draft.Random.Pick("catch (IOException)", "catch (IOException)", "catch (Exception)", "catch", "catch (InvalidOperationException)");
        var filter = "";
        if (draft.Random.Chance(12) && handler.Contains('(', StringComparison.Ordinal))
        {
            draft.Mention("exception filter");
            filter = $" when ({Conditions.Ask(draft, scope)})";
        }

        var end = draft.Random.Chance(12) ? $" finally {{ {Simple(draft, scope)} }}" : "";
        return $"try {Body(draft, scope)} {handler}{filter} {Handler(draft, scope)}{end}";
    }

    public static string CatchTwo(Draft draft, Scope scope) =>
        $"try {Body(draft, scope)} catch (IOException) {Handler(draft, scope)} {draft.Random.Pick("catch (InvalidOperationException)", "catch (Exception)", "catch")} {Handler(draft, scope)}";

    public static string Finally(Draft draft, Scope scope) =>
        $"try {Body(draft, scope)} finally {{ {Simple(draft, scope)} }}";

    /// <summary>A filter asks for the type of the exception, which need not be followed.</summary>
    public static string TypeTest(Draft draft, Scope scope)
    {
        var name = draft.Fresh("x");
        return $"{OracleProgram.UnseenMark} try {Body(draft, scope)} catch (Exception {name}) when ({name} is IOException or MissingRequiredMembersException) {Handler(draft, scope)}";
    }

    private static string Body(Draft draft, Scope scope)
    {
        var inner = scope.Inner(mayYield: false);
        var risk = draft.Random.Next(6) switch
        {
            0 or 1 => "Outside.Work();",
            2 => "var r" + draft.Fresh("r") + " = Outside.Read();",
            3 => $"if ({Conditions.Ask(draft, inner)}) throw new {draft.Random.Pick("IOException", "IOException", "InvalidOperationException")}();",
            4 when scope.MayAwait => "await Outside.ReadAsync();",
            _ => "",
        };
        if (risk.Contains("throw", StringComparison.Ordinal))
            draft.Mention("throw in try");

        var before = ProgramGrammar.Statements(draft, inner, 0, 1);
        var set = draft.Random.Chance(70) ? Sets.Set(draft, inner) : ProgramGrammar.Statements(draft, inner, 1, 2);
        return draft.Random.Chance(50) ? $"{{ {before} {risk} {set} }}" : $"{{ {before} {set} {risk} }}";
    }

    private static string Handler(Draft draft, Scope scope) => draft.Random.Next(9) switch
    {
        0 => "{ throw; }",
        1 => "{ throw new InvalidOperationException(); }",
        2 => $"{{ {scope.Return ?? "throw;"} }}",
        3 => $"{{ if ({Conditions.Ask(draft, scope)}) throw; }}",
        4 or 5 => $"{{ {Sets.Set(draft, scope.Inner())} }}",
        6 => ProgramGrammar.Block(draft, scope.Inner(mayYield: false), 0, 2),
        _ => "{ }",
    };

    /// <summary>A <c>finally</c> must not be left.</summary>
    private static string Simple(Draft draft, Scope scope) => draft.Random.Next(4) switch
    {
        0 => Sets.Set(draft, scope.Inner(mayReturn: false)),
        1 => Sets.Extra(draft, scope),
        2 => $"if ({Conditions.Ask(draft, scope)}) {{ {Sets.Set(draft, scope.Inner(mayReturn: false))} }}",
        _ => "Outside.Log(\"x\");",
    };
}
