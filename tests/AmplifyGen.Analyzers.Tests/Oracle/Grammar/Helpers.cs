namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Methods and local functions that take builders.</summary>
internal static class Helpers
{
    /// <summary>A builder is given to a method, with what the method may ask about.</summary>
    public static string Fill(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        var (type, name, b) = (builder.Subject.Builder, draft.Fresh("Fill"), draft.Fresh("b"));
        var argument = Argument(draft, scope);
        var (parameters, arguments) = argument is null ? ($"{type} {b}", builder.Name) : ($"{type} {b}, {argument.Type} p", $"{builder.Name}, {argument.Text}");
        var isInstance = scope.IsInstance && draft.Random.Chance(25);
        var inner = Scope.Method([builder with { Name = b }], argument is null ? [] : [argument with { Text = "p", IsShared = false }], isInstance, "return;");
        var modifier = isInstance ? "" : "static ";
        switch (draft.Random.Next(8))
        {
            case 0 or 1:
                draft.Mention("fluent helper");
                var fluent = inner.Leaving($"return {b};");
                draft.Members.Add($"private {modifier}{type} {name}({parameters}) {{ {ProgramGrammar.Statements(draft, fluent, 1, 2)} return {b}{(draft.Random.Chance(50) ? Values.All(draft, fluent, builder.Subject) : "")}; }}");
                return builder.IsAssignable && draft.Random.Chance(50) ? $"{builder.Name} = {name}({arguments});" : $"{name}({arguments});";
            case 2:
                draft.Mention("fluent helper");
                draft.Members.Add($"private {modifier}{type} {name}({parameters}) => {b}{(draft.Random.Chance(60) ? Values.All(draft, inner, builder.Subject) : draft.Random.PickFrom(builder.Subject.Extras))};");
                return $"{name}({arguments});";
            case 3:
                draft.Members.Add($"private {modifier}void {name}({parameters}) => {b}{Values.All(draft, inner, builder.Subject)};");
                return $"{name}({arguments});";
            default:
                draft.Members.Add($"private {modifier}void {name}({parameters}) {ProgramGrammar.Block(draft, inner, 1, 3)}");
                return $"{name}({arguments});";
        }
    }

    /// <summary>A local function, which may use what is around it.</summary>
    public static string? Local(Draft draft, Scope scope)
    {
        if (scope.MayYield)
            return null;

        var (builder, name) = (Sets.Builder(draft, scope), draft.Fresh("Local"));
        switch (draft.Random.Next(5))
        {
            case 0:
                var b = draft.Fresh("b");
                var inner = Scope.Method([builder with { Name = b }], [], isInstance: false, "return;");
                return $"{name}({builder.Name}); static void {name}({builder.Subject.Builder} {b}) {ProgramGrammar.Block(draft, inner, 1, 2)}";
            case 1:
                return $"void {name}() {ProgramGrammar.Block(draft, Captured(scope, builder), 1, 2)} if ({Conditions.Ask(draft, scope)}) {name}();";
            case 2:
                draft.Mention("local function that is not called");
                return $"void {name}() {{ {builder.Name}{Values.All(draft, Captured(scope, builder), builder.Subject)}; }}";
            case 3:
                draft.Mention("recursion");
                return $"{OracleProgram.UnseenMark} {name}(2); void {name}(int n) {{ if (n > 0) {{ {name}(n - 1); return; }} {builder.Name}{Values.All(draft, Captured(scope, builder), builder.Subject)}; }}";
            default:
                return $"{name}(); void {name}() {ProgramGrammar.Block(draft, Captured(scope, builder), 1, 3)}";
        }
    }

    /// <summary>A method that says by its result whether it set the members.</summary>
    public static string Telling(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        var (name, condition) = (draft.Fresh("TrySet"), Conditions.Ask(draft, scope));
        var inner = Scope.Method([builder with { Name = "x" }], [], isInstance: false, leave: null);
        var set = $"x{Values.All(draft, inner, builder.Subject)};";
        draft.Members.Add($"private static bool {name}({builder.Subject.Builder} x, bool p) {{ {draft.Random.Pick($"if (!p) return false; {set} return true;", $"if (p) {{ {set} return true; }} return false;", $"if (p) {set} return p;", $"if (p) {{ {set} }} else {{ return false; }} return true;")} }}");
        var call = $"{name}({builder.Name}, {condition})";
        return draft.Random.Next(5) switch
        {
            0 => $"if ({call}) {ProgramGrammar.Block(draft, scope.Inner(), 0, 1)} else {Branches.Body(draft, scope)}",
            1 => $"var {name}Done = {call}; if (!{name}Done) {Branches.Body(draft, scope)}",
            2 => $"if (!{call}) {scope.Return ?? "throw new IOException();"}",
            3 => $"{call};",
            _ => $"if (!{call}) {Branches.Body(draft, scope)}",
        };
    }

    /// <summary>What a method may ask about, or <c>null</c> if it is given nothing but builders.</summary>
    public static Place? Argument(Draft draft, Scope scope)
    {
        var places = draft.Places(scope).Where(static place => place.Type is "bool" or "int" or "string?" or "int?" or "object?" or "Channel" or "string[]").ToArray();
        if (places.Length > 0 && draft.Random.Chance(50))
            return draft.Random.PickFrom(places);
        return scope.IsEntry && draft.Random.Chance(40) ? draft.Parameter("bool", "flag") : null;
    }

    private static Scope Captured(Scope scope, BuilderVariable builder) => new()
    {
        Builders = [builder],
        Places = [.. scope.Places],
        Asked = [.. scope.Asked],
        Depth = scope.Depth + 1,
        IsEntry = scope.IsEntry,
        IsInstance = scope.IsInstance,
        Return = "return;",
    };
}
