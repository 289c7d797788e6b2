namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Statements that are seldom written.</summary>
internal static class Oddities
{
    private const string Unseen = OracleProgram.UnseenMark;

    public static string? Goto(Draft draft, Scope scope)
    {
        var label = draft.Fresh("end");
        return $"if ({Conditions.Ask(draft, scope)}) goto {label}; {{ {Sets.Set(draft, scope.Inner())} }} {label}: ;";
    }

    /// <summary>Delegates that a method of the framework calls.</summary>
    public static string? Linq(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        if (scope.MayAwait || draft.Places(scope).FirstOrDefault(static place => place.Type is "string[]" or "List<string>") is not { } list)
            return null;

        var (set, element) = (builder.Name + Values.All(draft, scope, builder.Subject), draft.Fresh("e"));
        return draft.Random.Pick(
            $"{Unseen} _ = {list.Text}.Select({element} => {set}).ToList();",
            $"{Unseen} _ = {list.Text}.Select({element} => {set});",
            $"{Unseen} {list.Text}.ToList().ForEach({element} => {set});",
            $"{Unseen} _ = {list.Text}.Any({element} => {set} is null);");
    }

    /// <summary>A builder in a field of another object.</summary>
    public static string Holder(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        var (name, type) = (draft.Fresh("Holder"), builder.Subject.Builder);
        var set = Values.All(draft, scope, builder.Subject);
        switch (draft.Random.Next(4))
        {
            case 0:
                draft.Members.Add($"private readonly struct {name}({type} b) {{ public readonly {type} B = b; }}");
                return $"{Unseen} var h{name} = new {name}({builder.Name}); h{name}.B{set};";
            case 1:
                draft.Members.Add($"private sealed record {name}({type} Left, {type}? Right);");
                return $"{Unseen} var h{name} = new {name}({builder.Name}, null); {draft.Random.Pick($"h{name}.Left{set};", $"h{name}.Right?{set};")}";
            case 2:
                return $"{Unseen} object o{name} = {builder.Name}; if (o{name} is {type} x{name}) x{name}{set};";
            default:
                return $"if ({builder.Name} is {{ }} x{name}) x{name}{set};";
        }
    }

    /// <summary>More questions than anyone follows, and one that matters.</summary>
    public static string? ManyQuestions(Draft draft, Scope scope)
    {
        if (!scope.IsEntry || scope.Depth > 0 || scope.Asked.Count == 0)
            return null;

        var (builder, question) = (Sets.Builder(draft, scope), draft.Random.PickFrom(scope.Asked));
        var names = Enumerable.Range(0, 9).Select(_ => draft.Fresh("q")).ToArray();
        var asked = string.Concat(names.Select(static name => $"if ({name}) Outside.Log(\"x\"); if ({name}) Outside.Log(\"y\"); "));
        return $"{Unseen} bool {string.Join(", ", names.Select(static name => $"{name} = Outside.Ask(\"{name}\")"))}; {asked}"
            + $"if ({question.Ask(draft, isPositive: true)}) {{ {builder.Name}{Values.All(draft, scope, builder.Subject)}; }} if ({question.Ask(draft, isPositive: false)}) {{ {builder.Name}{Values.All(draft, scope, builder.Subject)}; }}";
    }

    /// <summary>Texts that come asynchronously.</summary>
    public static string? AsyncStream(Draft draft, Scope scope)
    {
        if (!scope.MayAwait)
            return null;

        var name = draft.Fresh("Stream");
        draft.Members.Add($"private static async IAsyncEnumerable<string> {name}() {{ await Outside.Pause(); {draft.Random.Pick("if (Outside.More()) yield return \"a\";", "yield return \"a\";")} }}");
        return $"{Unseen} await foreach (var e{name} in {name}()) {{ {Sets.Set(draft, scope.Inner())} }}";
    }
}
