namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Statements that set members, and some that do nothing of interest.</summary>
internal static class Sets
{
    public static BuilderVariable Builder(Draft draft, Scope scope) => draft.Random.PickFrom(scope.Builders);

    /// <summary><c>b.WithBody("a");</c></summary>
    public static string Set(Draft draft, Scope scope)
    {
        var builder = Builder(draft, scope);
        var call = draft.Random.Chance(70) ? Values.All(draft, scope, builder.Subject) : Values.Any(draft, scope, builder.Subject);
        return draft.Random.Next(10) switch
        {
            0 or 1 when builder.IsAssignable => $"{builder.Name} = {builder.Name}{call};",
            2 => $"{builder.Name}{draft.Random.PickFrom(builder.Subject.Extras)}{call};",
            3 => $"{builder.Name}{call}{draft.Random.PickFrom(builder.Subject.Extras)};",
            4 => $"_ = {builder.Name}{call};",
            5 when draft.Random.Chance(30) => $"{builder.Name}?{call};",
            6 when draft.Random.Chance(30) => $"({builder.Name}){call};",
            _ => $"{builder.Name}{call};",
        };
    }

    /// <summary>Sets a member that is not required.</summary>
    public static string Extra(Draft draft, Scope scope)
    {
        var builder = Builder(draft, scope);
        return draft.Random.Chance(35) && Values.Nested(draft, scope, builder.Subject) is { } call
            ? $"{builder.Name}{call};"
            : $"{builder.Name}{draft.Random.PickFrom(builder.Subject.Extras)};";
    }

    /// <summary>Sets a member under a condition that is part of an expression.</summary>
    public static string Conditional(Draft draft, Scope scope)
    {
        var builder = Builder(draft, scope);
        var condition = Questions.Part(Conditions.Ask(draft, scope));
        var call = builder.Name + Values.All(draft, scope, builder.Subject);
        var extra = builder.Name + draft.Random.PickFrom(builder.Subject.Extras);
        return draft.Random.Next(7) switch
        {
            0 when builder.IsAssignable => $"{builder.Name} = {condition} ? {call} : {builder.Name};",
            1 when builder.IsAssignable => $"{builder.Name} = {condition} switch {{ true => {call}, false => {builder.Name} }};",
            2 => $"_ = {condition} && {call} is not null;",
            3 => $"_ = {condition} || {call} != null;",
            4 => $"if ({condition} && {call} is {{ }}) {{ Outside.Log(\"x\"); }}",
            5 => $"_ = {condition} ? {builder.Name} : {call};",
            _ => $"_ = {condition} ? {call} : {extra};",
        };
    }

    /// <summary>Code that has nothing to do with a builder.</summary>
    public static string Noise(Draft draft, Scope scope)
    {
        switch (draft.Random.Next(scope.MayAwait || scope.MayYield ? 4 : 7))
        {
            case 3 when scope.MayYield:
                draft.Mention("yield");
                return "yield return 1;";
            case 0:
                draft.Mention("call that may throw");
                return "Outside.Work();";
            case 1:
                var name = draft.Fresh("x");
                return $"var {name} = {draft.Random.Next(3)};";
            case 2 when scope.MayAwait:
                draft.Mention("await");
                return "await Outside.Pause();";
            case 3 when scope.Depth < 3:
                return $"if ({Conditions.Ask(draft, scope)}) {{ Outside.Log(\"x\"); }}";
            case 4 when scope.Depth < 3:
                draft.Mention("using");
                return $"using (new MemoryStream()) {ProgramGrammar.Block(draft, scope.Inner(), 1, 2)}";
            case 5 when scope.Depth < 3:
                draft.Mention("lock");
                return $"lock (Outside.Gate) {ProgramGrammar.Block(draft, scope.Inner(mayAwait: false, mayYield: false), 0, 2)}";
            default:
                draft.Mention("unseen call");
                return "Outside.Log(\"x\");";
        }
    }

    /// <summary>Another name for a builder.</summary>
    public static string Alias(Draft draft, Scope scope)
    {
        var builder = Builder(draft, scope);
        var alias = new BuilderVariable(draft.Fresh("c"), builder.Subject, IsAssignable: true);
        var text = draft.Random.Next(4) switch
        {
            0 => $"var {alias.Name} = {builder.Name}{draft.Random.PickFrom(builder.Subject.Extras)};",
            1 when draft.Random.Chance(30) => $"if ({builder.Name} is not {{ }} {alias.Name}) throw new InvalidOperationException();",
            _ => $"var {alias.Name} = {builder.Name};",
        };
        scope.Builders.Add(alias);
        return text;
    }

    /// <summary>A variable gets a new builder, or that of another variable.</summary>
    public static string? Reassign(Draft draft, Scope scope)
    {
        var builder = Builder(draft, scope);
        if (!builder.IsAssignable)
            return null;

        var others = scope.Builders.Where(other => other != builder && other.Subject == builder.Subject).ToArray();
        return draft.Random.Next(6) switch
        {
            0 or 1 when others.Length > 0 => $"{builder.Name} = {draft.Random.PickFrom(others).Name};",
            2 => $"{builder.Name} = {Questions.Part(Conditions.Ask(draft, scope))} ? {builder.Name} : {Starts.Value(draft, scope, builder.Subject)};",
            3 => $"{builder.Name} ??= {Starts.Value(draft, scope, builder.Subject)};",
            _ => $"{builder.Name} = {Starts.Value(draft, scope, builder.Subject)};",
        };
    }
}
