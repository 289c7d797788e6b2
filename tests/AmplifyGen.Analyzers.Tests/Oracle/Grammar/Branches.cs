namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Statements of which some parts may not run.</summary>
internal static class Branches
{
    public static string If(Draft draft, Scope scope) => $"if ({Conditions.Ask(draft, scope)}) {Body(draft, scope)}";

    public static string IfElse(Draft draft, Scope scope) => $"if ({Conditions.Ask(draft, scope)}) {Body(draft, scope)} else {Body(draft, scope)}";

    public static string IfElseIf(Draft draft, Scope scope) =>
        $"if ({Conditions.Ask(draft, scope)}) {Body(draft, scope)} else if ({Conditions.Ask(draft, scope)}) {Body(draft, scope)}{(draft.Random.Chance(60) ? $" else {Body(draft, scope)}" : "")}";

    /// <summary>Some paths end here.</summary>
    public static string? Leave(Draft draft, Scope scope)
    {
        var condition = Conditions.Ask(draft, scope);
        var leave = draft.Random.Next(6) switch
        {
            0 or 1 => "throw new InvalidOperationException();",
            2 when scope.IsInLoop && scope.IsBreakable => "break;",
            3 when scope.IsInLoop => "continue;",
            4 => Makers.Thrower(draft, scope),
            _ => scope.Return ?? "throw new IOException();",
        };
        return draft.Random.Chance(50) ? $"if ({condition}) {{ {leave} }}" : $"if ({condition}) {leave} else {Body(draft, scope)}";
    }

    public static string? Switch(Draft draft, Scope scope)
    {
        var random = draft.Random;
        var places = draft.Places(scope).Where(static place => place.Type is "int" or "Channel" or "string?" or "object?" or "int?" or "bool").ToArray();
        if (places.Length == 0)
            return null;

        var place = random.PickFrom(places);
        string[] labels = place.Type switch
        {
            "int" => random.Pick<string[]>(["case > 0", "case <= 0"], ["case 0", "default"], ["case 0", "case 1", "default"], ["case < 1", "case 1", "case > 1"], ["case 1", "case 2"], ["case 0 or 1", "default"]),
            "Channel" => random.Pick<string[]>(["case Channel.Email", "default"], ["case Channel.Email", "case Channel.Sms"], ["case Channel.Email or Channel.Push", "default"], ["case Channel.Email: case Channel.Sms", "case Channel.Push", "default"]),
            "string?" => random.Pick<string[]>(["case null", "default"], ["case null", "case \"a\"", "default"], ["case { Length: > 0 }", "default"], ["case \"a\"", "case \"bb\""]),
            "object?" => random.Pick<string[]>(["case string", "case int", "default"], ["case null", "case { }"], ["case string", "default"]),
            "int?" => random.Pick<string[]>(["case null", "default"], ["case > 0", "case null", "case <= 0"], ["case null", "case > 0"]),
            _ => random.Pick<string[]>(["case true", "case false"], ["case true", "default"]),
        };
        if (random.Chance(15))
        {
            draft.Mention("case guard");
            labels[0] += $" when {Conditions.Ask(draft, scope)}";
            if (labels[^1] is not "default")
                labels = [.. labels, "default"];
        }

        var inner = scope.Inner(isBreakable: false);
        return $"switch ({place.Text}) {{ {string.Concat(labels.Select(label => $"{label}: {ProgramGrammar.Block(draft, inner.Inner(), 0, 2)} {End(draft, scope)} "))}}}";
    }

    private static string End(Draft draft, Scope scope) => draft.Random.Next(12) switch
    {
        0 => "throw new InvalidOperationException();",
        1 when scope.Return is { } leave => leave,
        2 when scope.IsInLoop => "continue;",
        _ => "break;",
    };

    public static string Body(Draft draft, Scope scope) => draft.Random.Chance(45)
        ? $"{{ {Sets.Set(draft, scope.Inner())} }}"
        : ProgramGrammar.Block(draft, scope.Inner(), 0, 2);
}
