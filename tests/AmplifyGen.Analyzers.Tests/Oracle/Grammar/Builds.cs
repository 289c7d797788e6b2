namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Where builders are built.</summary>
internal static class Builds
{
    public static string Any(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        var name = builder.Name;
        if (scope.MayYield && draft.Random.Chance(40))
        {
            draft.Mention("yield of what is built");
            return draft.Random.Chance(50) ? $"yield return {name}.Build();" : $"foreach (var {draft.Fresh("e")} in new[] {{ 1, 2 }}) yield return {name}.Build();";
        }

        switch (draft.Random.Next(14))
        {
            case 0:
                return $"if ({Conditions.Ask(draft, scope)}) _ = {name}.Build();";
            case 1:
                draft.Mention("build in a loop");
                return $"while (Outside.More()) _ = {name}.Build();";
            case 2:
                return $"Outside.Use({name}.Build());";
            case 3:
                return $"var {draft.Fresh("built")} = {Questions.Part(Conditions.Ask(draft, scope))} ? {name}.Build() : null;";
            case 4:
                return $"_ = {name}?.Build();";
            case 5:
                return $"_ = {name}{draft.Random.PickFrom(builder.Subject.Extras)}.Build();";
            case 6:
                return $"_ = {name}{Values.Any(draft, scope, builder.Subject)}.Build();";
            case 7:
                draft.Mention("build in a loop");
                return $"foreach (var {draft.Fresh("e")} in new[] {{ 1, 2 }}) _ = {name}.Build();";
            case 8:
                draft.Mention("caught build");
                return $"try {{ _ = {name}.Build(); }} catch (MissingRequiredMembersException) {(draft.Random.Chance(50) ? "{ }" : ProgramGrammar.Block(draft, scope.Inner(mayYield: false), 0, 2))}";
            case 9 when draft.Random.Chance(50):
                return $"_ = {name}.Build(); _ = {name}{draft.Random.PickFrom(builder.Subject.Extras)}.Build();";
            default:
                return $"_ = {name}.Build();";
        }
    }

    /// <summary>A builder goes on from what was built.</summary>
    public static string? Copy(Draft draft, Scope scope)
    {
        var builder = Sets.Builder(draft, scope);
        if (!builder.IsAssignable)
            return null;

        return draft.Random.Pick($"{builder.Name} = {builder.Name}.Build().ToBuilder();", $"var {draft.Fresh("copy")} = {builder.Name}.Build().ToBuilder(){draft.Random.PickFrom(builder.Subject.Extras)};");
    }

    /// <summary>A chain that is built at once.</summary>
    public static string Chain(Draft draft, Scope scope)
    {
        var subject = draft.Subject;
        return draft.Random.Next(3) switch
        {
            0 => $"_ = {subject.Create}{draft.Random.PickFrom(subject.Extras)}.Build();",
            1 => $"_ = ({Questions.Part(Conditions.Ask(draft, scope))} ? {Starts.Value(draft, scope, subject)} : {Starts.Value(draft, scope, subject)}).Build();",
            _ => $"_ = {subject.Create}{Values.All(draft, scope, subject)}.Build();",
        };
    }

    /// <summary>A builder of its own in each round of a loop.</summary>
    public static string InLoop(Draft draft, Scope scope)
    {
        var inner = scope.Inner(isInLoop: true, isBreakable: true);
        var name = draft.Fresh("b");
        inner.Builders.Add(new BuilderVariable(name, draft.Subject, IsAssignable: true));
        var index = draft.Fresh("i");
        return $"for (var {index} = 0; {index} < 2; {index}++) {{ var {name} = {draft.Subject.Create}; {ProgramGrammar.Statements(draft, inner, 1, 2)} _ = {name}.Build(); }}";
    }
}
