namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Writes calls that set members.</summary>
internal static class Values
{
    /// <summary><c>.WithBody("a")</c>.</summary>
    public static string Call(Draft draft, Scope scope, string member) => member switch
    {
        "Message" => Message(draft, scope),
        "Count" => $".WithCount({Number(draft, scope)})",
        _ => $".With{member}({Text(draft, scope)})",
    };

    /// <summary>A call that sets an open member of a builder.</summary>
    public static string Any(Draft draft, Scope scope, Subject subject) => Call(draft, scope, draft.Random.PickFrom(subject.Open));

    /// <summary>Calls that set all open members.</summary>
    public static string All(Draft draft, Scope scope, Subject subject) => string.Concat(subject.Open.Select(member => Call(draft, scope, member)));

    /// <summary>A call that sets a member that is not required, with a lambda that may leave something out; <c>null</c> if the shape has none.</summary>
    public static string? Nested(Draft draft, Scope scope, Subject subject)
    {
        if (subject.Shape is "Message" || scope.Depth > 2)
            return null;

        draft.Mention("lambda of a member that is not required");
        var inner = subject.Shape is "Line" ? Subject.Message : draft.Random.Chance(30) ? Subject.Message : Subject.Line;
        var parameter = new BuilderVariable(draft.Fresh("e"), inner, IsAssignable: false);
        var start = (subject.Shape, inner.Shape) switch
        {
            ("Line", _) => ".WithWrapping(",
            (_, "Message") => ".WithCopy(",
            _ => draft.Random.Pick(".AddLines(", ".AddExtras(\"k\", "),
        };
        return $"{start}{parameter.Name} => {ProgramGrammar.Block(draft, scope.Lambda(parameter), 1, 2)})";
    }

    private static string Text(Draft draft, Scope scope)
    {
        var random = draft.Random;
        var places = draft.Places(scope);
        switch (random.Next(10))
        {
            case 0:
                draft.Mention("value that may throw");
                return "Outside.Read()";
            case 1 when places.FirstOrDefault(static place => place.Type is "string?") is { } text:
                return $"{text.Text} ?? \"d\"";
            case 2 when places.FirstOrDefault(static place => place.Type is "string") is { } text:
                return text.Text;
            case 3 when places.FirstOrDefault(static place => place.Type is "string[]") is { } texts:
                draft.Mention("value that may throw");
                return texts.Text + "[0]";
            case 4 when places.FirstOrDefault(static place => place.Type is "int") is { } number:
                return number.Text + ".ToString()";
            case 5 when scope.MayAwait:
                draft.Mention("awaited value");
                return "await Outside.ReadAsync()";
            case 6 when random.Chance(30):
                return $"{Questions.Part(Conditions.Ask(draft, scope))} ? \"a\" : \"b\"";
            case 7 when random.Chance(30):
                draft.Mention("throw expression");
                return $"{Questions.Part(Conditions.Ask(draft, scope))} ? \"a\" : throw new InvalidOperationException()";
            default:
                return random.Pick("\"a\"", "\"b\"");
        }
    }

    private static string Number(Draft draft, Scope scope)
    {
        var places = draft.Places(scope);
        switch (draft.Random.Next(6))
        {
            case 0 when places.FirstOrDefault(static place => place.Type is "int?") is { } number:
                draft.Mention("value that may throw");
                return number.Text + ".Value";
            case 1 when places.FirstOrDefault(static place => place.Type is "int?") is { } number:
                return number.Text + " ?? 0";
            case 2 when places.FirstOrDefault(static place => place.Type is "int") is { } number:
                return number.Text;
            default:
                return "2";
        }
    }

    private static string Message(Draft draft, Scope scope)
    {
        var parameter = new BuilderVariable(draft.Fresh("m"), Subject.Message, IsAssignable: false);
        var inner = scope.Lambda(parameter);
        switch (draft.Random.Next(10))
        {
            case 0 or 1:
                return $".WithMessage({parameter.Name} => {parameter.Name}{Any(draft, inner, Subject.Message)})";
            case 2 or 3 when scope.Depth < 3:
                draft.Mention("configuring lambda");
                return $".WithMessage({parameter.Name} => {ProgramGrammar.Block(draft, inner, 1, 3)})";
            case 4:
                draft.Mention("configuring lambda");
                return $".WithMessage({parameter.Name} => {{ {(draft.Random.Chance(30) ? "" : $"{parameter.Name}.WithBody(\"a\");")} }})";
            case 5 when !scope.IsForeign:
                draft.Mention("method group");
                return $".WithMessage({Makers.Filler(draft, Subject.Message)})";
            case 6 when scope.Builders.FirstOrDefault(static builder => builder.Subject == Subject.Message) is { } built:
                draft.Mention("build of another builder");
                return $".WithMessage({built.Name}.Build())";
            case 6:
                return ".WithMessage(Message.CreateBuilder().WithBody(\"a\").Build())";
            case 7 when scope.IsEntry && draft.Parameter("Message?", "m") is { } given:
                return $".WithMessage({given.Text} ?? Message.CreateBuilder().WithBody(\"d\").Build())";
            case 8 when draft.Random.Chance(40):
                draft.Mention("anonymous method");
                return $".WithMessage(delegate (Message.Builder {parameter.Name}) {{ {parameter.Name}.WithBody(\"a\"); }})";
            default:
                return $".WithMessage({parameter.Name} => {parameter.Name}.WithBody(\"a\"))";
        }
    }
}
