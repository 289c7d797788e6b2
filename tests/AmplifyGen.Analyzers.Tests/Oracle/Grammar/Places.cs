namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Declares parameters, fields and properties to ask about.</summary>
internal static class Places
{
    /// <summary>How often a new place is a parameter of a type.</summary>
    private static readonly (string Type, string Prefix, int Weight)[] Parameters =
    [
        ("bool", "flag", 30), ("int", "n", 18), ("string?", "s", 14), ("int?", "n", 8), ("bool?", "maybe", 6), ("Channel", "channel", 8), ("object?", "o", 5), ("object", "o", 3),
        ("string[]", "texts", 10), ("List<string>", "list", 8), ("IReadOnlyList<string>", "list", 3), ("IEnumerable<string>", "texts", 3), ("string", "s", 4), ("Message?", "m", 3),
        ("string[]?", "texts", 2), ("Channel?", "channel", 2),
    ];

    private static readonly string[] FieldTypes = ["bool", "bool", "bool", "string?", "string?", "int", "int?", "bool?", "Channel"];

    public static Place? New(Draft draft, Scope scope)
    {
        if (scope.IsForeign)
            return null;
        if (scope.IsEntry && draft.Random.Chance(70))
            return Parameter(draft);
        return draft.Random.Next(10) switch
        {
            < 4 when scope.IsInstance => Field(draft),
            < 6 when scope.IsInstance => Property(draft),
            < 7 => Static(draft),
            < 8 when scope.IsEntry => Box(draft),
            _ when scope.IsEntry => Element(draft),
            _ => null,
        };
    }

    public static Place? Parameter(Draft draft)
    {
        var weight = draft.Random.Next(Parameters.Sum(static row => row.Weight));
        var (type, prefix, _) = Parameters.First(row => (weight -= row.Weight) < 0);
        return draft.Parameter(type, prefix);
    }

    private static Place? Field(Draft draft)
    {
        var type = draft.Random.PickFrom(FieldTypes);
        if (!draft.Spend(type))
            return null;

        var name = draft.Fresh("_f");
        draft.Mention("field");
        draft.Members.Add($"private {type} {name};");
        return Shared(draft.Fields, new Place(draft.Random.Chance(15) ? "this." + name : name, type, IsWritable: true, IsShared: true));
    }

    private static Place? Property(Draft draft)
    {
        var type = draft.Random.PickFrom(FieldTypes);
        if (!draft.Spend(type))
            return null;

        var name = draft.Fresh("P");
        draft.Mention("property");
        draft.Members.Add($"{draft.Random.Pick("private", "public")} {type} {name} {{ get; set; }}");
        return Shared(draft.Fields, new Place(name, type, IsWritable: true, IsShared: true));
    }

    private static Place? Static(Draft draft)
    {
        var type = draft.Random.PickFrom(FieldTypes);
        if (!draft.Spend(type))
            return null;

        draft.Mention("static field");
        var isNested = draft.Random.Chance(40);
        var name = isNested ? draft.Fresh("Switch") : draft.Fresh("s_f");
        draft.Members.Add(isNested ? $"private static class {name} {{ public static {type} On; }}" : $"private static {type} {name};");
        return Shared(draft.Statics, new Place(isNested ? name + ".On" : name, type, IsWritable: true, IsShared: true));
    }

    private static Place? Box(Draft draft)
    {
        var box = draft.Arguments.FirstOrDefault(static place => place.Type is "Box") ?? draft.Parameter("Box", "box");
        if (box is null)
            return null;

        if (!draft.HasBox)
        {
            draft.HasBox = true;
            draft.Members.Add("public sealed class Box : IChangeable { public bool On { get; set; } public string? Text; public void Change() { On = !On; Text = Text is null ? \"c\" : null; } }");
        }

        draft.Mention("property of a parameter");
        var place = draft.Random.Chance(70) ? new Place(box.Text + ".On", "bool", IsWritable: true, IsShared: true) : new Place(box.Text + ".Text", "string?", IsWritable: true, IsShared: true);
        return Shared(draft.Arguments, place);
    }

    private static Place? Element(Draft draft)
    {
        draft.Mention("element");
        if (draft.Random.Chance(60))
            return draft.Parameter("bool[]", "flags") is { } flags ? Shared(draft.Arguments, new Place(flags.Text + "[0]", "bool", IsWritable: true, IsShared: true)) : null;
        return draft.Parameter("Dictionary<string, bool>", "map") is { } map ? Shared(draft.Arguments, new Place(map.Text + "[\"a\"]", "bool", IsWritable: true, IsShared: true)) : null;
    }

    private static Place Shared(List<Place> places, Place place)
    {
        if (!places.Any(other => string.Equals(other.Text, place.Text, StringComparison.Ordinal)))
            places.Add(place);
        return place;
    }
}
