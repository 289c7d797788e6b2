using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>An object of a C2J file. It checks the JSON types of its parts, and converts them to Smithy's traits.</summary>
/// <param name="owner">What the object describes, for messages.</param>
internal sealed class C2jObject(SpecDocument document, JsonObject value, string owner, Faults faults)
{
    public JsonObject Value { get; } = value;

    public string Owner { get; } = owner;

    public Faults Faults { get; } = faults;

    public JsonMember? Find(string name) => Value.Find(name);

    public SpecLocation At(JsonSpan span) => document.At(span);

    public JsonString? FindString(string name) => Find(name) is { } part ? Expect.String(Node(part.Value), name, Owner, Faults) : null;

    public C2jObject? FindObject(string name) =>
        Find(name) is { } part && Expect.Object(Node(part.Value), name, Owner, Faults) is { } found
            ? new C2jObject(document, found, Owner, Faults)
            : null;

    public JsonMember? FindNumber(string name) =>
        Find(name) is { } part && Expect.Number(Node(part.Value), name, Owner, Faults) is not null ? part : null;

    /// <returns>The flag if it is <c>true</c>; <c>false</c> is treated like a missing flag.</returns>
    public JsonMember? FindFlag(string name) =>
        Find(name) is { } part && Expect.Boolean(Node(part.Value), name, Owner, Faults)?.Value == true ? part : null;

    public IEnumerable<JsonString> FindStrings(string name)
    {
        if (Find(name) is not { } part || Expect.Array(Node(part.Value), name, Owner, Faults) is not { } array)
            yield break;

        foreach (var item in array.Items)
        {
            if (Expect.String(Node(item), name, Owner, Faults) is { } text)
                yield return text;
        }
    }

    /// <summary>Reports keys that are probably misspelled.</summary>
    public void CheckKeys(KeyCheck keys, HashSet<string> known) => keys.CheckOpen(Value, known, Owner, Faults);

    public void ReportMissing(JsonSpan span, string what, string part) =>
        Faults.Report(ProblemKinds.MissingValue, At(span), what, "a '" + part + "'");

    /// <summary>Adds <c>"sensitive": true</c> as <c>smithy.api#sensitive: {}</c>.</summary>
    public void AddFlag(TraitSet traits, string name, string traitId)
    {
        if (FindFlag(name) is { } part)
            Add(traits, traitId, part.NameSpan, JsonObject.Of(part.Value.Span));
    }

    /// <summary>Adds a text as a trait with this text.</summary>
    public void AddString(TraitSet traits, string name, string traitId)
    {
        if (FindString(name) is { } text)
            Add(traits, traitId, Find(name)!.NameSpan, text);
    }

    /// <summary>Adds an object as a trait with the same parts.</summary>
    public void AddObject(TraitSet traits, string name, string traitId)
    {
        if (FindObject(name) is { } part)
            Add(traits, traitId, Find(name)!.NameSpan, part.Value);
    }

    /// <param name="nameSpan">The position in the file.</param>
    public void Add(TraitSet traits, string traitId, JsonSpan nameSpan, JsonValue traitValue)
    {
        if (!traits.Has(traitId))
            traits.Add(new Trait(traitId, At(nameSpan), Node(traitValue)) { IsTranslated = true });
    }

    public SpecNode Node(JsonValue part) => new(document, part);
}
