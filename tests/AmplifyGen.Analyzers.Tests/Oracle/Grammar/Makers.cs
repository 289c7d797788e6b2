namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Methods that return builders, that configure them, or that never return.</summary>
internal static class Makers
{
    /// <summary>A method that returns a builder.</summary>
    public static string Maker(Draft draft, Scope scope, Subject subject)
    {
        var (name, argument) = (draft.Fresh("Make"), Helpers.Argument(draft, scope));
        var (parameters, arguments) = argument is null ? ("", "") : ($"{argument.Type} p", argument.Text);
        var inner = Scope.Method([], argument is null ? [] : [argument with { Text = "p", IsShared = false }], isInstance: false, leave: null);
        switch (draft.Random.Next(4))
        {
            case 0:
                draft.Members.Add($"private static {subject.Builder} {name}({parameters}) => {Questions.Part(Conditions.Ask(draft, inner))} ? {Starts.Value(draft, inner, subject)} : {Starts.Value(draft, inner, subject)};");
                break;
            case 1:
                draft.Members.Add($"private static {subject.Builder} {name}({parameters}) => {Starts.Value(draft, inner, subject)};");
                break;
            case 2:
                draft.Members.Add($"private static {subject.Builder} {name}({parameters}) {{ if ({Conditions.Ask(draft, inner)}) throw new InvalidOperationException(); return {Starts.Value(draft, inner, subject)}; }}");
                break;
            default:
                inner.Builders.Add(new BuilderVariable("made", subject, IsAssignable: true));
                draft.Members.Add($"private static {subject.Builder} {name}({parameters}) {{ var made = {Starts.Value(draft, inner, subject)}; {ProgramGrammar.Statements(draft, inner, 1, 2)} return made; }}");
                break;
        }

        return $"{name}({arguments})";
    }

    /// <summary>The name of a method that configures a builder.</summary>
    public static string Filler(Draft draft, Subject subject)
    {
        var name = draft.Fresh("Configure");
        var inner = Scope.Method([new BuilderVariable("x", subject, IsAssignable: true)], [], isInstance: false, "return;");
        draft.Members.Add(draft.Random.Chance(70)
            ? $"private static void {name}({subject.Builder} x) => x{Values.All(draft, inner, subject)};"
            : $"private static void {name}({subject.Builder} x) {ProgramGrammar.Block(draft, inner, 1, 2)}");
        return name;
    }

    /// <summary>A statement that calls a method that never returns.</summary>
    public static string Thrower(Draft draft, Scope scope)
    {
        draft.Mention("helper that never returns");
        var name = draft.Fresh("Fail");
        switch (draft.Random.Next(6))
        {
            case 0:
                return "Outside.Fail();";
            case 1:
                draft.Members.Add($"[DoesNotReturn] private static void {name}() => throw new InvalidOperationException();");
                return $"{name}();";
            case 2 when scope.MayAwait:
                draft.Members.Add($"private static async Task {name}() {{ await Outside.Pause(); throw new InvalidOperationException(); }}");
                return $"await {name}();";
            case 3:
                draft.Members.Add($"private static Exception {name}() {{ Outside.Log(\"x\"); return new InvalidOperationException(); }}");
                return $"throw {name}();";
            case 4:
                draft.Members.Add($"private static void {name}(string text) {{ if (text.Length > 2) {{ throw new IOException(); }} throw new InvalidOperationException(text); }}");
                return $"{name}(\"x\");";
            default:
                draft.Members.Add($"private static void {name}(string text) {{ Outside.Log(text); throw new InvalidOperationException(text); }}");
                return $"{name}(\"x\");";
        }
    }
}
