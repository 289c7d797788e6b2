namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>A builder goes where it cannot be followed.</summary>
internal static class Escapes
{
    private const string Unseen = OracleProgram.UnseenMark;

    public static string Pass(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        return draft.Random.Next(3) switch
        {
            0 when builder.IsAssignable => $"{builder.Name} = Outside.Pass({builder.Name});",
            _ => $"Outside.Use({builder.Name});",
        };
    }

    public static string? Store(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        var set = builder.Name + Values.All(draft, scope, builder.Subject) + ";";
        var name = draft.Fresh("store");
        switch (draft.Random.Next(8))
        {
            case 0 when scope.IsInstance:
                draft.Members.Add($"private {builder.Subject.Builder}? _{name}; private void Fill{name}() {{ _{name}?{Values.All(draft, Static(draft), builder.Subject)}; }}");
                return $"{Unseen} _{name} = {builder.Name}; {draft.Random.Pick($"Fill{name}();", "Outside.Log(\"x\");", "")}";
            case 1:
                return $"{Unseen} var {name} = new List<{builder.Subject.Builder}> {{ {builder.Name} }}; foreach (var e{name} in {name}) e{name}{set[builder.Name.Length..]}";
            case 2:
                return $"{Unseen} var {name} = new[] {{ {builder.Name} }}; {name}[0]{set[builder.Name.Length..]}";
            case 3:
                return $"{Unseen} var {name} = new Dictionary<string, {builder.Subject.Builder}> {{ [\"k\"] = {builder.Name} }}; Outside.Use({name});";
            case 4:
                return $"{Unseen} var {name} = ({builder.Name}, 1); {name}.Item1{set[builder.Name.Length..]}";
            case 5 when !scope.MayAwait:
                return $"{Unseen} Action {name} = () => {set} {(draft.Random.Chance(60) ? $"{name}();" : "")}";
            case 6 when !scope.MayAwait && draft.Random.Chance(50):
                return $"{Unseen} Action {name} = () => {set} if ({Conditions.Ask(draft, scope)}) {name}();";
            case 7 when builder.IsAssignable && !scope.MayAwait && !scope.MayYield:
                return $"{Unseen} ref var {name} = ref {builder.Name}; {name} = {Starts.Value(draft, scope, builder.Subject)};";
            default:
                return null;
        }
    }

    public static string? ByReference(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        if (!builder.IsAssignable)
            return null;

        var name = draft.Fresh("Make");
        var type = builder.Subject.Builder;
        switch (draft.Random.Next(10))
        {
            case 6:
                draft.Mention("reference that is returned");
                draft.Members.Add($"private static ref {type} {name}(ref {type} x) => ref x;");
                return $"{Unseen} {name}(ref {builder.Name}) = {Starts.Value(draft, Static(draft), builder.Subject)};";
            case 7 when !scope.MayAwait && !scope.MayYield:
                draft.Mention("span over a variable");
                return $"{Unseen} foreach (ref var x{name} in new Span<{type}>(ref {builder.Name})) x{name} = {Starts.Value(draft, Static(draft), builder.Subject)};";
            case 8 when !scope.MayAwait && !scope.MayYield:
                draft.Mention("span over a list");
                return $"{Unseen} var list{name} = new List<{type}> {{ {builder.Name} }}; System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list{name})[0] = {Starts.Value(draft, Static(draft), builder.Subject)}; {builder.Name} = list{name}[0];";
            case 9:
                draft.Mention("out of a lambda");
                return $"{Unseen} Maker{name} make{name} = (out {type} x) => x = {Starts.Value(draft, Static(draft), builder.Subject)}; make{name}(out {builder.Name});".Replace($"Maker{name}", Delegate(draft, type), StringComparison.Ordinal);
            case 0:
                return $"{Unseen} Outside.Replace(ref {builder.Name});";
            case 1:
                draft.Members.Add($"private static void {name}(out {type} x) => x = {Starts.Value(draft, Static(draft), builder.Subject)};");
                return $"{Unseen} {name}(out {builder.Name});";
            case 2:
                draft.Members.Add($"private static void {name}(ref {type} x) => x = {Starts.Value(draft, Static(draft), builder.Subject)};");
                return $"{Unseen} {name}(ref {builder.Name});";
            case 3:
                draft.Members.Add($"private static void {name}(in {type} x) {{ x{Values.All(draft, Static(draft), builder.Subject)}; }}");
                return $"{Unseen} {name}(in {builder.Name});";
            case 4 when !scope.MayYield:
                return $"{Unseen} {name}(out {builder.Name}); static void {name}(out {type} x) {{ x = {Starts.Value(draft, Static(draft), builder.Subject)}; }}";
            default:
                draft.Mention("try pattern");
                draft.Members.Add($$"""private static bool {{name}}(bool x, [NotNullWhen(true)] out {{type}}? y) { y = null; if (!x) return false; y = {{Starts.Value(draft, Static(draft), builder.Subject)}}; return true; }""");
                return $"{Unseen} if ({name}({Conditions.Ask(draft, scope)}, out var try{name})) {builder.Name} = try{name};";
        }
    }

    private static string Delegate(Draft draft, string type)
    {
        var name = draft.Fresh("Maker");
        draft.Members.Add($"private delegate void {name}(out {type} x);");
        return name;
    }

    private static Scope Static(Draft draft) => Scope.Method([], [], isInstance: false, leave: null);
}
