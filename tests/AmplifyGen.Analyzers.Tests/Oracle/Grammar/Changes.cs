namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Writes to what was asked about, and calls that may write to it.</summary>
internal static class Changes
{
    public static string? Assign(Draft draft, Scope scope)
    {
        var places = draft.Places(scope).Where(static place => place.IsWritable && place.Type is "bool" or "bool?" or "int" or "int?" or "Channel" or "string?").ToArray();
        if (places.Length == 0)
            return null;

        var (random, place) = (draft.Random, draft.Random.PickFrom(places));
        var others = places.Where(other => other != place && string.Equals(other.Type, place.Type, StringComparison.Ordinal)).ToArray();
        return random.Next(8) switch
        {
            0 or 1 when others.Length > 0 => $"{place.Text} = {random.PickFrom(others).Text};",
            2 => $"{place.Text} = {Toggle(place)};",
            3 when place.Type is "int" => random.Pick($"{place.Text}++;", $"{place.Text}--;", $"{place.Text} += 1;"),
            4 when place.Type is "bool" => $"{place.Text} = {random.Pick("Outside.Ask(\"a\")", Conditions.Ask(draft, scope))};",
            4 when place.Type is "string?" => random.Pick($"{place.Text} ??= \"d\";", $"{place.Text} = Outside.Find(\"k\");"),
            5 when place.Type is "bool" => random.Pick($"{place.Text} |= {Questions.Part(Conditions.Ask(draft, scope))};", $"{place.Text} &= {Questions.Part(Conditions.Ask(draft, scope))};"),
            _ => $"{place.Text} = {Constant(random, place.Type)};",
        };
    }

    /// <summary>A list changes.</summary>
    public static string? FillList(Draft draft, Scope scope) =>
        draft.Places(scope).FirstOrDefault(static place => place.Type is "List<string>") is { } list
            ? draft.Random.Pick($"{list.Text}.Add(\"d\");", $"{list.Text}.Clear();", $"{list.Text}.Clear(); {list.Text}.Add(\"d\");", $"{list.Text}.RemoveAll(e => e.Length > 4);")
            : null;

    /// <summary>A flag that says what a condition is.</summary>
    public static string Flag(Draft draft, Scope scope)
    {
        var name = draft.Fresh("is");
        var condition = Conditions.Ask(draft, scope);
        var flag = new Place(name, "bool", IsWritable: draft.Random.Chance(20), IsShared: false);
        scope.Places.Add(flag);
        scope.Asked.Add(Questions.About(flag, draft.Random)!);
        return draft.Random.Next(5) switch
        {
            0 => $"var {name} = !({condition});",
            1 => $"bool {name}; if ({condition}) {name} = true; else {name} = false;",
            2 => $"var {name} = false; if ({condition}) {{ {name} = true; {Sets.Set(draft, scope.Inner())} }}",
            _ => $"var {name} = {condition};",
        };
    }

    /// <summary>A local that holds what a place holds.</summary>
    public static string? Copy(Draft draft, Scope scope)
    {
        var places = draft.Places(scope).Where(static place => place.Type is "bool" or "int" or "string?" or "object?" or "int?").ToArray();
        if (places.Length == 0)
            return null;

        var place = draft.Random.PickFrom(places);
        var copy = place with { Text = draft.Fresh("copy"), IsWritable = true, IsShared = false };
        scope.Places.Add(copy);
        return $"var {copy.Text} = {place.Text};";
    }

    /// <summary>A method of the object, which may write to the fields.</summary>
    public static string? OwnMethod(Draft draft, Scope scope)
    {
        if (!scope.IsInstance)
            return null;

        var name = draft.Fresh("Own");
        var fields = draft.Fields.Where(static place => place.Type is "bool" or "int" or "string?").ToArray();
        if (fields.Length > 0 && draft.Random.Chance(50))
        {
            var field = draft.Random.PickFrom(fields);
            draft.Members.Add($"private void {name}() {{ {field.Text} = {Constant(draft.Random, field.Type)}; }}");
        }
        else
        {
            draft.Members.Add($"private void {name}() {{ Outside.Log(\"x\"); }}");
        }

        // What a method of the object does to fields need not be followed.
        return $"{OracleProgram.UnseenMark} {name}();";
    }

    /// <summary>A local function that writes to a local.</summary>
    public static string? LocalWriter(Draft draft, Scope scope)
    {
        var places = draft.Places(scope).Where(static place => place is { IsWritable: true, IsShared: false, Type: "bool" or "int" or "string?" }).ToArray();
        if (places.Length == 0)
            return null;

        var (name, place) = (draft.Fresh("Write"), draft.Random.PickFrom(places));
        return $"{name}(); void {name}() {{ {place.Text} = {Constant(draft.Random, place.Type)}; }}";
    }

    /// <summary>A place is written through a reference to it.</summary>
    public static string? ByReference(Draft draft, Scope scope)
    {
        if (scope.MayAwait || scope.MayYield)
            return null;
        var place = draft.Places(scope).FirstOrDefault(static place => place is { IsWritable: true, Type: "bool" } && (!place.IsShared || place.Text.StartsWith('_')));
        if (place is null)
            return null;

        var name = draft.Fresh("Flip");
        switch (draft.Random.Next(4))
        {
            case 0:
                draft.Members.Add($"private static void {name}(ref bool x) => x = !x;");
                return $"{OracleProgram.UnseenMark} {name}(ref {place.Text});";
            case 1:
                draft.Members.Add($"private static void {name}(out bool x) => x = true;");
                return $"{OracleProgram.UnseenMark} {name}(out {place.Text});";
            case 2:
                return $"{OracleProgram.UnseenMark} ref var {name} = ref {place.Text}; {name} = {draft.Random.Pick("true", "false", $"!{name}")};";
            default:
                return $"bool.TryParse(Outside.Find(\"k\"), out {place.Text});";
        }
    }

    private static string Toggle(Place place) => place.Toggled;

    private static string Constant(SeededRandom random, string type) => type switch
    {
        "bool" => random.Pick("true", "false"),
        "bool?" => random.Pick("true", "false", "null"),
        "int" => random.Pick("0", "1", "2"),
        "int?" => random.Pick("0", "1", "null"),
        "Channel" => random.Pick("Channel.Email", "Channel.Sms"),
        _ => random.Pick("null", "\"a\"", "\"c\""),
    };
}
