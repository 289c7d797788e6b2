namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Where builders come from.</summary>
internal static class Starts
{
    /// <summary>A new builder, complete or not.</summary>
    public static string Value(Draft draft, Scope scope, Subject subject) => draft.Random.Next(10) switch
    {
        < 5 => subject.Create,
        < 8 => subject.Create + Values.All(draft, scope, subject),
        8 when scope.IsEntry && draft.Parameter(subject.Shape + "?", "m") is { } given => $"({given.Text} is null ? {subject.Create} : {given.Text}.ToBuilder())",
        _ => subject.Create + draft.Random.PickFrom(subject.Extras),
    };

    /// <summary>Statements that declare a variable with a builder.</summary>
    public static string Declare(Draft draft, Scope scope, Subject subject)
    {
        var variable = new BuilderVariable(draft.Fresh("b"), subject, IsAssignable: true);
        var text = Rule.Pick(
            [
                new("var", 50, (_, _) => $"var {variable.Name} = {subject.Create};"),
                new("var with a call", 10, (_, _) => $"var {variable.Name} = {subject.Create}{draft.Random.PickFrom(subject.Extras)};"),
                new("conditional builder", 8, (_, _) => $"var {variable.Name} = {Questions.Part(Conditions.Ask(draft, scope))} ? {Value(draft, scope, subject)} : {Value(draft, scope, subject)};"),
                new("builder from branches", 6, (_, _) => $"{subject.Builder} {variable.Name}; if ({Conditions.Ask(draft, scope)}) {variable.Name} = {Value(draft, scope, subject)}; else {variable.Name} = {Value(draft, scope, subject)};"),
                new("builder when needed", 5, (_, _) => $"{subject.Builder}? {variable.Name} = null; if ({Conditions.Ask(draft, scope)}) {variable.Name} = {Value(draft, scope, subject)}; {variable.Name} ??= {Value(draft, scope, subject)};"),
                new("builder from a switch expression", 4, (_, _) => Switch(draft, scope, variable)),
                new("copy of a record", 4, (_, _) => Copy(draft, scope, variable)),
                new("builder from a helper", 6, (_, _) => $"var {variable.Name} = {Makers.Maker(draft, scope, subject)};"),
                new("builder in try", 4, (_, _) => $"{subject.Builder} {variable.Name}; try {{ {variable.Name} = {Value(draft, scope, subject)}; Outside.Work(); }} catch (IOException) {{ {variable.Name} = {Value(draft, scope, subject)}; }}"),
                new("unknown builder", 4, (_, _) => Unknown(draft, scope, variable)),
                new("tuple of builders", 2, (_, _) => $"{OracleProgram.UnseenMark} var ({variable.Name}, {draft.Fresh("x")}) = ({subject.Create}, 1);"),
            ],
            draft,
            scope);
        scope.Builders.Add(variable);
        return text;
    }

    private static string? Switch(Draft draft, Scope scope, BuilderVariable variable)
    {
        var (value, arms) = draft.Places(scope).FirstOrDefault(static place => place.Type is "int" or "Channel" or "string?") switch
        {
            { Type: "int" } place => (place.Text, draft.Random.Pick<string[]>(["> 0", "<= 0"], ["1", "_"], ["< 1", "1", "> 1"], ["0 or 1", "_"])),
            { Type: "Channel" } place => (place.Text, draft.Random.Pick<string[]>(["Channel.Email", "_"], ["Channel.Email", "Channel.Sms", "_"])),
            { Type: "string?" } place => (place.Text, draft.Random.Pick<string[]>(["null", "_"], ["null", "\"a\"", "{ }"], ["{ Length: > 0 }", "_"])),
            _ => (Questions.Part(Conditions.Ask(draft, scope)), ["true", "false"]),
        };
        var results = arms.Select(arm => $"{arm} => {(draft.Random.Chance(12) ? "throw new InvalidOperationException()" : Value(draft, scope, variable.Subject))}").ToArray();
        if (results.All(static arm => arm.Contains("throw", StringComparison.Ordinal)))
            return null;
        return $"var {variable.Name} = {value} switch {{ {string.Join(", ", results)} }};";
    }

    private static string? Copy(Draft draft, Scope scope, BuilderVariable variable)
    {
        var subject = variable.Subject;
        if (!scope.IsEntry || draft.Parameter(subject.Shape + "?", "m") is not { } given)
            return null;

        return draft.Random.Next(4) switch
        {
            0 => $"var {variable.Name} = {given.Text}?.ToBuilder() ?? {Value(draft, scope, subject)};",
            1 => $"var {variable.Name} = {given.Text} is {{ }} known{variable.Name} ? known{variable.Name}.ToBuilder() : {Value(draft, scope, subject)};",
            2 => $"ArgumentNullException.ThrowIfNull({given.Text}); var {variable.Name} = {given.Text} is null ? {subject.Create} : {given.Text}.ToBuilder();",
            _ => $"var {variable.Name} = {given.Text} is null ? {Value(draft, scope, subject)} : {given.Text}.ToBuilder();",
        };
    }

    private static string? Unknown(Draft draft, Scope scope, BuilderVariable variable)
    {
        var (name, subject) = (variable.Name, variable.Subject);
        switch (draft.Random.Next(9))
        {
            case 6 when scope.MayAwait:
                return $"var {name} = await Task.FromResult(Outside.Start<{subject.Builder}>());";
            case 7:
                return $"var d{name} = new Dictionary<string, object> {{ [\"b\"] = Outside.Start<{subject.Builder}>() }}; var {name} = ({subject.Builder}?)d{name}.GetValueOrDefault(\"b\") ?? {subject.Create};";
            case 8:
                return $"var {name} = ({subject.Builder})(object)Outside.Pass({subject.Create});";
            case 0 when scope.IsEntry && draft.Parameter(subject.Builder + "?", "given") is { } given:
                return $"var {name} = {given.Text} ?? {Value(draft, scope, subject)};";
            case 1:
                return $"object o{name} = Outside.Start<{subject.Builder}>(); var {name} = o{name} as {subject.Builder} ?? {subject.Create};";
            case 2:
                return $"object o{name} = Outside.Start<{subject.Builder}>(); var {name} = ({subject.Builder})o{name};";
            case 3:
                return $"dynamic o{name} = Outside.Start<{subject.Builder}>(); {subject.Builder} {name} = o{name};";
            case 4:
                return $"object o{name} = Outside.Start<{subject.Builder}>(); var {name} = o{name} is {subject.Builder} known{name} ? known{name} : {subject.Create};";
            default:
                return $"var {name} = Outside.Start<{subject.Builder}>();";
        }
    }
}
