namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Facts without an <c>if</c>: a call that returns only if something holds.</summary>
internal static class Guards
{
    public static string? Framework(Draft draft, Scope scope)
    {
        if (Pick(draft, scope, "string?", "object?", "int", "Message?") is not { } place)
            return null;

        Remember(draft, scope, place);
        return place.Type switch
        {
            "string?" => draft.Random.Pick($"ArgumentNullException.ThrowIfNull({place.Text});", $"ArgumentException.ThrowIfNullOrEmpty({place.Text});"),
            "int" => draft.Random.Pick($"ArgumentOutOfRangeException.ThrowIfNegativeOrZero({place.Text});", $"ArgumentOutOfRangeException.ThrowIfNegative({place.Text});", $"ArgumentOutOfRangeException.ThrowIfGreaterThan({place.Text}, 1);"),
            _ => $"ArgumentNullException.ThrowIfNull({place.Text});",
        };
    }

    public static string? Expression(Draft draft, Scope scope)
    {
        if (Pick(draft, scope, "string?", "object?") is not { } place)
            return null;

        Remember(draft, scope, place);
        return draft.Random.Pick($"_ = {place.Text} ?? throw new ArgumentNullException(\"p\");", $"{place.Text} = {place.Text} ?? throw new ArgumentNullException(\"p\");", $"{place.Text} ??= \"d\";");
    }

    /// <summary>A method of the program, with an attribute that states the fact.</summary>
    public static string? Own(Draft draft, Scope scope)
    {
        var name = draft.Fresh("Check");
        if (draft.Random.Chance(45))
        {
            var condition = Conditions.Ask(draft, scope);
            draft.Members.Add($"private static void {name}([DoesNotReturnIf({(draft.Random.Chance(70) ? "false" : "true")})] bool x) {{ if ({{0}}x) throw new InvalidOperationException(); }}");
            // The attribute has to be true.
            draft.Members[^1] = draft.Members[^1].Replace("{0}", draft.Members[^1].Contains("(false)", StringComparison.Ordinal) ? "!" : "", StringComparison.Ordinal);
            return $"{name}({condition});";
        }

        if (Pick(draft, scope, "string?", "object?") is not { } place)
            return null;

        Remember(draft, scope, place);
        draft.Members.Add(draft.Random.Chance(50)
            ? $"private static T {name}<T>([NotNull] T? value) where T : class => value ?? throw new ArgumentNullException(\"value\");"
            : $"private static void {name}([NotNull] object? value) {{ if (value is null) {{ Outside.Log(\"null\"); throw new ArgumentNullException(\"value\"); }} }}");
        return $"{name}({place.Text});";
    }

    /// <summary>A method that says by its result that a value is not null.</summary>
    public static string? ByResult(Draft draft, Scope scope)
    {
        if (Pick(draft, scope, "string?", "object?") is not { } place)
            return null;

        Remember(draft, scope, place);
        var name = draft.Fresh("Has");
        draft.Members.Add($"private static bool {name}([NotNullWhen(true)] object? value) => value is not null;");
        return $"if (!{name}({place.Text})) {scope.Return ?? "throw new IOException();"}";
    }

    /// <summary>A property that says whether a field has a value.</summary>
    public static string? OfMember(Draft draft, Scope scope)
    {
        var field = scope.IsInstance ? draft.Fields.FirstOrDefault(static place => place.Type is "string?" && place.Text.StartsWith('_')) : null;
        if (field is null)
            return null;

        Remember(draft, scope, field);
        var name = draft.Fresh("Has");
        draft.Members.Add($"[MemberNotNullWhen(true, nameof({field.Text}))] private bool {name} => {field.Text} is not null;");
        return draft.Random.Chance(50)
            ? $"if (!{name}) {scope.Return ?? "throw new IOException();"}"
            : $"if ({name}) {Branches.Body(draft, scope)}";
    }

    private static Place? Pick(Draft draft, Scope scope, params string[] types)
    {
        var places = draft.Places(scope).Where(place => types.Contains(place.Type, StringComparer.Ordinal)).ToArray();
        if (places.Length > 0)
            return draft.Random.PickFrom(places);
        return scope.IsEntry ? draft.Parameter("string?", "s") is { } text && types.Contains("string?", StringComparer.Ordinal) ? text : null : null;
    }

    /// <summary>What a guard states is asked about afterwards.</summary>
    private static void Remember(Draft draft, Scope scope, Place place)
    {
        for (var count = 0; count < 2; count++)
        {
            if (Questions.About(place, draft.Random) is { } question)
                scope.Asked.Add(question);
        }
    }
}
