using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>Reads the parts of shape definitions: references, members and traits.</summary>
/// <param name="owner">The id of the shape, for messages.</param>
internal sealed class SmithyParts(SpecDocument document, JsonObject definition, string owner, KeyCheck keys, Faults faults)
{
    public void CheckKeys(string[] known) => keys.CheckClosed(definition, known, owner, faults);

    public string? ReadString(string name) =>
        definition.Find(name) is { } part ? Expect.String(new SpecNode(document, part.Value), name, owner, faults)?.Value : null;

    /// <summary>Reads an object whose names and values are strings.</summary>
    public void ReadStrings(string name, Action<JsonMember, JsonString> add)
    {
        if (FindObject(name) is not { } map)
            return;

        foreach (var entry in map.Members)
        {
            if (Expect.String(new SpecNode(document, entry.Value), entry.Name, owner, faults) is { } text)
                add(entry, text);
        }
    }

    /// <summary>Reads <c>"input": {"target": "ns#Name"}</c>.</summary>
    public ShapeReference? ReadReference(string name) =>
        definition.Find(name) is { } part ? ReadReference(part.Value, name, SmithyKeys.Reference) : null;

    public void ReadReferences(string name, List<ShapeReference> references)
    {
        if (definition.Find(name) is not { } part || Expect.Array(new SpecNode(document, part.Value), name, owner, faults) is not { } array)
            return;

        foreach (var item in array.Items)
        {
            if (ReadReference(item, name, SmithyKeys.Reference) is { } reference)
                references.Add(reference);
        }
    }

    public void ReadMember(string name, List<ShapeMember> members)
    {
        if (definition.Find(name) is { } part)
            members.Add(ReadMember(part));
    }

    public void ReadMembers(string name, List<ShapeMember> members)
    {
        if (FindObject(name) is not { } map)
            return;

        foreach (var entry in map.Members)
            members.Add(ReadMember(entry));
    }

    public void ReadTraits(TraitSet traits) => ReadTraits(definition, owner, traits);

    private void ReadTraits(JsonObject holder, string holderName, TraitSet traits)
    {
        if (holder.Find("traits") is not { } part || Expect.Object(new SpecNode(document, part.Value), "traits", holderName, faults) is not { } map)
            return;

        foreach (var entry in map.Members)
            traits.Add(new Trait(entry.Name, document.At(entry.NameSpan), new SpecNode(document, entry.Value)));
    }

    private ShapeMember ReadMember(JsonMember entry)
    {
        var location = document.At(entry.NameSpan);
        var member = new ShapeMember(entry.Name, location, ReadReference(entry.Value, entry.Name, SmithyKeys.Member));
        if (entry.Value is JsonObject holder)
            ReadTraits(holder, owner + "$" + entry.Name, member.Traits);

        return member;
    }

    private ShapeReference? ReadReference(JsonValue value, string name, string[] known)
    {
        if (Expect.Object(new SpecNode(document, value), name, owner, faults) is not { } holder)
            return null;

        keys.CheckClosed(holder, known, owner + "$" + name, faults);
        if (holder.Find("target") is not { } target)
        {
            faults.Report(ProblemKinds.MissingValue, document.At(value.Span), ProblemText.Quote(name) + " of " + ProblemText.Quote(owner), "a 'target'");
            return null;
        }

        var text = Expect.String(new SpecNode(document, target.Value), "target", owner, faults);
        return text is null ? null : new ShapeReference(text.Value, document.At(text.Span));
    }

    private JsonObject? FindObject(string name) =>
        definition.Find(name) is { } part ? Expect.Object(new SpecNode(document, part.Value), name, owner, faults) : null;
}
