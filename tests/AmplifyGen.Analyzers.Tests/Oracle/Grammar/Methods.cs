namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Less common kinds of methods.</summary>
internal static class Methods
{
    private const string Unseen = OracleProgram.UnseenMark;

    /// <summary>Extension methods, and members of extension blocks.</summary>
    public static string Extension(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        var (name, type, subject) = (draft.Fresh("Ext"), builder.Subject.Builder, builder.Subject);
        var inner = Scope.Foreign(new BuilderVariable("x", subject, IsAssignable: true));
        var call = draft.Random.Chance(50) ? Values.All(draft, inner, subject) : draft.Random.PickFrom(subject.Extras);
        var container = $"internal static class {draft.Name}{name}";
        switch (draft.Random.Next(10))
        {
            // Two of them would be ambiguous.
            case 7 when !draft.Features.Contains("extension operator", StringComparer.Ordinal):
                draft.Mention("extension operator");
                draft.Types.Add($"{container} {{ extension({type} x) {{ public static {type} operator +({type} left, int n) => left{call}; }} }}");
                return $"_ = {builder.Name} + 1;";
            case 8:
                draft.Mention("generic extension");
                draft.Types.Add($"{container} {{ extension<T>(T x) where T : class {{ public T {name}(int n) => x; }} }}");
                return builder.IsAssignable ? $"{builder.Name} = {builder.Name}.{name}(1);" : $"{builder.Name}.{name}(1);";
            case 9:
                draft.Types.Add($"{container} {{ public static {type} {name}(this {type} x, bool p, Func<{type}, {type}> f) => p ? f(x) : x{call}; }}");
                return $"{Unseen} {builder.Name}.{name}({Conditions.Ask(draft, scope)}, x => x{Values.All(draft, inner, subject)});";
            case 0:
                draft.Types.Add($"{container} {{ public static {type} {name}(this {type} x) => x{call}; }}");
                return $"{builder.Name}.{name}();";
            case 1:
                draft.Types.Add($"{container} {{ public static {type} {name}(this {type} x, bool p) {{ if (p) x{call}; return x; }} }}");
                return $"{builder.Name}.{name}({Conditions.Ask(draft, scope)});";
            case 2:
                draft.Types.Add($"{container} {{ extension({type} x) {{ public {type} {name}() => x{call}; }} }}");
                return $"{builder.Name}.{name}();";
            case 3:
                draft.Types.Add($"{container} {{ extension({type} x) {{ public void {name}() {{ if (Outside.Ask(\"a\")) return; {Sets.Set(draft, inner)} }} }} }}");
                return $"{builder.Name}.{name}();";
            case 4 when builder.IsAssignable:
                draft.Types.Add($"{container} {{ extension({subject.Shape}) {{ public static {type} {name}() => {Starts.Value(draft, Scope.Foreign(), subject)}; }} }}");
                return $"{builder.Name} = {subject.Shape}.{name}();";
            case 5:
                draft.Types.Add($"{container} {{ extension({type} x) {{ public {type} {name} => x{call}; }} }}");
                return $"_ = {builder.Name}.{name};";
            default:
                draft.Types.Add($"{container} {{ public static T {name}<T>(this T x, Action<T> f) {{ f(x); return x; }} }}");
                return $"{Unseen} {builder.Name}.{name}(x => x{call});";
        }
    }

    /// <summary>Generic methods.</summary>
    public static string? Generic(Draft draft, Scope scope)
    {
        var (builder, name) = (Sets.Builder(draft, scope), draft.Fresh("Same"));
        if (!builder.IsAssignable)
            return null;

        draft.Members.Add(draft.Random.Pick(
            $"private static T {name}<T>(T x) => x;",
            $"private static T {name}<T>(T x) where T : class {{ Outside.Log(\"x\"); return x; }}",
            $"private static T {name}<T>(T x) {{ Outside.Use(x); return x; }}"));
        return $"{builder.Name} = {name}({builder.Name});";
    }

    /// <summary>Methods that run asynchronously.</summary>
    public static string? Async(Draft draft, Scope scope)
    {
        if (!scope.MayAwait)
            return null;

        var (builder, name) = (Sets.Builder(draft, scope), draft.Fresh("FillAsync"));
        var inner = Scope.Method([new BuilderVariable("x", builder.Subject, IsAssignable: true)], [], isInstance: false, "return;", mayAwait: true);
        switch (draft.Random.Next(5))
        {
            case 0:
                draft.Mention("task that is not awaited");
                return $"{Unseen} var task{name} = {name}(); async Task {name}() {{ await Outside.Pause(); {builder.Name}{Values.All(draft, inner, builder.Subject)}; }}";
            case 1:
                return $"await {name}(); async Task {name}() {{ await Outside.Pause(); {builder.Name}{Values.All(draft, inner, builder.Subject)}; }}";
            case 2 when builder.IsAssignable:
                draft.Members.Add($"private static async Task<{builder.Subject.Builder}> {name}() {{ await Outside.Pause(); return {Starts.Value(draft, Scope.Method([], [], isInstance: false, leave: null), builder.Subject)}; }}");
                return $"{builder.Name} = await {name}();";
            case 3:
                draft.Members.Add($"private static async Task {name}({builder.Subject.Builder} x) {{ x{Values.All(draft, inner, builder.Subject)}; await Outside.Pause(); }}");
                return $"await {name}({builder.Name}).ConfigureAwait(true);";
            default:
                draft.Members.Add($"private static async Task {name}({builder.Subject.Builder} x) {{ await Outside.Pause(); {ProgramGrammar.Statements(draft, inner, 1, 2)} }}");
                return $"await {name}({builder.Name});";
        }
    }

    /// <summary>Calls that the compiler removes, partial methods, virtual methods, iterators.</summary>
    public static string? Odd(Draft draft, Scope scope)
    {
        var (builder, name) = (Sets.Builder(draft, scope), draft.Fresh("Odd"));
        var type = builder.Subject.Builder;
        var inner = Scope.Method([new BuilderVariable("x", builder.Subject, IsAssignable: true)], [], isInstance: false, leave: null);
        var set = $"x{Values.All(draft, inner, builder.Subject)};";
        switch (draft.Random.Next(7))
        {
            case 0:
                draft.Members.Add($"static partial void {name}({type} x);");
                return $"{name}({builder.Name});";
            case 1:
                draft.Members.Add($"static partial void {name}({type} x); static partial void {name}({type} x) {{ {set} }}");
                return $"{name}({builder.Name});";
            case 2:
                draft.Members.Add($"[System.Diagnostics.Conditional(\"NEVER\")] private static void {name}({type} x) {{ {set} }}");
                return $"{name}({builder.Name});";
            case 3:
                draft.Members.Add($"private static IEnumerable<int> {name}({type} x) {{ {set} yield return 1; }}");
                return draft.Random.Pick($"{Unseen} {name}({builder.Name});", $"{Unseen} foreach (var e{name} in {name}({builder.Name})) {{ }}", $"{Unseen} _ = {name}({builder.Name}).ToList();");
            case 4 when scope.IsInstance && draft.Base is null:
                draft.Base = draft.Name + "Base";
                draft.Types.Add($"internal class {draft.Base} {{ protected virtual void {name}({type} x) {{ x{Values.All(draft, Scope.Foreign(), builder.Subject)}; }} }}");
                draft.Members.Add($"protected override void {name}({type} x) {{ {draft.Random.Pick($"base.{name}(x);", $"base.{name}(x);", "Outside.Log(\"x\");")} }}");
                return $"{name}({builder.Name});";
            case 5:
                draft.Members.Add($"private static void {name}({type} x, Action<{type}> f) => f(x);");
                return $"{Unseen} {name}({builder.Name}, x => x{Values.All(draft, inner, builder.Subject)});";
            default:
                draft.Members.Add($"private static void {name}({type} x, int n) {{ if (n > 0) {{ {name}(x, n - 1); return; }} {set} }}");
                return $"{Unseen} {name}({builder.Name}, 2);";
        }
    }
}
