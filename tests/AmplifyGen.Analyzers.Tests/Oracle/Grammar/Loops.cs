namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Loops: such as surely run, such as may not, and such as are guarded.</summary>
internal static class Loops
{
    /// <summary>A loop over something that is given, which may be empty.</summary>
    public static string? Over(Draft draft, Scope scope)
    {
        if (Given(draft, scope) is not { } list)
            return null;

        var element = draft.Fresh("e");
        var body = Body(draft, scope);
        return list.Type is "string[]" && draft.Random.Chance(30)
            ? $"for (var {element} = 0; {element} < {list.Text}.Length; {element}++) {body}"
            : $"foreach (var {element} in {list.Text}) {body}";
    }

    /// <summary>A loop over something that is refused if it is empty.</summary>
    public static string? Guarded(Draft draft, Scope scope)
    {
        if (scope.Return is null && scope.Depth > 1)
            return null;
        var number = draft.Random.Chance(30);
        if ((number ? Number(draft, scope) : Given(draft, scope)) is not { } place || Questions.About(place with { IsShared = false }, new SeededRandom(7)) is null)
            return null;

        var element = draft.Fresh("e");
        var leave = draft.Random.Pick("throw new ArgumentException(\"empty\");", scope.Return ?? "throw new InvalidOperationException();");
        if (number)
        {
            var test = draft.Random.Pick($"{place.Text} <= 0", $"{place.Text} < 1", $"!({place.Text} > 0)", $"0 >= {place.Text}");
            var header = draft.Random.Pick($"for (var {element} = 0; {element} < {place.Text}; {element}++)", $"for (var {element} = {place.Text}; {element} > 0; {element}--)", $"for (int {element} = 1; {element} <= {place.Text}; {element}++)");
            return $"if ({test}) {leave} {header} {Body(draft, scope)}";
        }

        var length = place.Type is "string[]" ? "Length" : "Count";
        var isEmpty = place.Type is "IEnumerable<string>" || draft.Random.Chance(20)
            ? $"!{place.Text}.Any()"
            : draft.Random.Pick($"{place.Text}.{length} == 0", $"{place.Text}.{length} < 1", $"{place.Text} is {{ {length}: 0 }}", $"{place.Text}.{length} is 0");
        var between = draft.Random.Chance(20) ? ProgramGrammar.Statements(draft, scope.Inner(), 1, 1) : "";
        return draft.Random.Next(5) switch
        {
            0 => $"if ({Opposite(isEmpty)}) {{ foreach (var {element} in {place.Text}) {Body(draft, scope)} }} else {{ {leave} }}",
            1 when place.Type is not "IEnumerable<string>" => $"ArgumentOutOfRangeException.ThrowIfZero({place.Text}.{length}); foreach (var {element} in {place.Text}) {Body(draft, scope)}",
            2 when place.Type is "string[]" => $"if ({isEmpty}) {leave} var i{element} = 0; while (i{element} < {place.Text}.Length) {{ {Sets.Set(draft, scope.Inner())} i{element}++; }}",
            _ => $"if ({isEmpty}) {leave} {between} foreach (var {element} in {place.Text}) {Body(draft, scope)}",
        };
    }

    private static string Opposite(string condition) => $"!({condition})";

    /// <summary>A loop that surely runs, or surely does not.</summary>
    public static string Constant(Draft draft, Scope scope)
    {
        var element = draft.Fresh("e");
        var header = draft.Random.Next(16) switch
        {
            0 => $"foreach (var {element} in new[] {{ \"a\", \"b\" }})",
            1 => $"foreach (var {element} in (string[])[\"a\", \"b\"])",
            2 => $"foreach (var {element} in \"ab\")",
            3 => $"foreach (var {element} in {ReadOnlyField(draft)})",
            4 => $"{OracleProgram.UnseenMark} foreach (var {element} in Array.Empty<string>())",
            5 => $"{OracleProgram.UnseenMark} foreach (var {element} in new string[0])",
            6 => $"foreach (var {element} in new int[] {{ 1 }})",
            7 => $"{OracleProgram.UnseenMark} foreach (var {element} in (int[])[])",
            8 => $"for (var {element} = 2; {element} > 0; {element}--)",
            9 => $"for (var {element} = 1; {element} <= 1; {element}++)",
            10 => $"{OracleProgram.UnseenMark} for (var {element} = 3; {element} < 3; {element}++)",
            _ => $"for (var {element} = 0; {element} < 2; {element}++)",
        };
        return $"{header} {Body(draft, scope)}";
    }

    public static string? Counted(Draft draft, Scope scope)
    {
        if (Number(draft, scope) is not { } bound)
            return null;

        var index = draft.Fresh("i");
        var header = draft.Random.Pick(
            $"for (var {index} = 0; {index} < {bound.Text}; {index}++)",
            $"for (var {index} = 0; {index} <= {bound.Text}; {index}++)",
            $"for (var {index} = {bound.Text}; {index} > 0; {index}--)");
        return $"{header} {Body(draft, scope)}";
    }

    public static string Body(Draft draft, Scope scope) => draft.Random.Chance(40)
        ? $"{{ {Sets.Set(draft, scope.Inner())} }}"
        : ProgramGrammar.Block(draft, scope.Inner(isInLoop: true, isBreakable: true), 1, 3);

    /// <summary>Something that can be iterated.</summary>
    public static Place? Given(Draft draft, Scope scope)
    {
        var known = draft.Places(scope).Where(static place => place.Type is "string[]" or "List<string>" or "IReadOnlyList<string>" or "IEnumerable<string>").ToArray();
        if (known.Length > 0 && draft.Random.Chance(70))
            return draft.Random.Pick<Place>(known);
        return scope.IsEntry ? draft.Parameter(draft.Random.Pick("string[]", "string[]", "List<string>", "IReadOnlyList<string>", "IEnumerable<string>"), "texts") : null;
    }

    public static Place? Number(Draft draft, Scope scope) =>
        draft.Places(scope).FirstOrDefault(static place => place.Type is "int") ?? (scope.IsEntry ? draft.Parameter("int", "n") : null);

    private static string ReadOnlyField(Draft draft)
    {
        var name = draft.Fresh("All");
        draft.Members.Add($"private static readonly string[] {name} = {draft.Random.Pick("{ \"a\", \"b\" }", "[\"a\"]")};");
        return name;
    }
}
