using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>Reads one entry of <c>shapes</c> into a shape. Mistakes in the entry become faults of that shape.</summary>
internal sealed class C2jShapeReader(C2jFile file)
{
    /// <returns><c>null</c> if the entry is not a shape, which is then a fault.</returns>
    public Shape? Read(JsonMember entry, Faults faults)
    {
        if (Expect.Object(new SpecNode(file.Document, entry.Value), entry.Name, "shapes", faults) is not { } definition)
            return null;

        var idLocation = file.Document.At(entry.NameSpan);
        if (!C2jFile.IsName(entry.Name))
        {
            faults.Report(ProblemKinds.InvalidShapeName, idLocation, ProblemText.Quote(entry.Name));
            return null;
        }

        var id = file.IdOfShape(entry.Name);
        if (ReadType(new C2jObject(file.Document, definition, id, faults), entry) is not { } type)
            return null;

        var shape = new Shape(id, type.Type) { IdLocation = idLocation, TypeLocation = type.Location };
        Read(new C2jObject(file.Document, definition, id, shape.Faults), shape);
        return shape;
    }

    private static (ShapeType Type, SpecLocation Location)? ReadType(C2jObject definition, JsonMember entry)
    {
        if (definition.Find("type") is null)
            definition.ReportMissing(entry.NameSpan, ProblemText.Quote(definition.Owner), "type");

        if (definition.FindString("type") is not { } name)
            return null;

        if (C2jTypes.Find(definition.Value) is not { } type)
        {
            Expect.Wrong(definition.Node(name), "a type of shape that C2J defines", "type", definition.Owner, definition.Faults);
            return null;
        }

        // A flag that changes the type of a structure is more precise than the type.
        var flag = type is ShapeType.Union or ShapeType.Document
            ? Array.Find(C2jTypes.StructureFlags, other => definition.Find(other) is { Value: JsonBoolean { Value: true } })
            : null;
        return (type, definition.At(flag is null ? name.Span : definition.Find(flag)!.NameSpan));
    }

    private void Read(C2jObject definition, Shape shape)
    {
        definition.CheckKeys(file.Keys, C2jKeys.Shape);
        C2jTraits.ReadDescription(definition, shape.Traits);
        C2jTraits.ReadConstraints(definition, shape.Type, shape.Traits);
        definition.AddFlag(shape.Traits, "eventstream", TraitIds.Streaming);
        definition.AddFlag(shape.Traits, "streaming", TraitIds.Streaming);
        definition.AddFlag(shape.Traits, "requiresLength", TraitIds.RequiresLength);
        definition.AddFlag(shape.Traits, "sparse", TraitIds.Sparse);
        switch (shape.Type)
        {
            case ShapeType.Enum:
                ReadValues(definition, shape);
                break;
            case ShapeType.List:
                ReadPart(definition, "member", shape);
                break;
            case ShapeType.Map:
                ReadPart(definition, "key", shape);
                ReadPart(definition, "value", shape);
                break;
            case ShapeType.Structure or ShapeType.Union:
                new C2jStructureReader(file, definition, shape).Read();
                break;
        }
    }

    /// <summary>Reads the values of an enum. C2J has no names for them, so each value is its own name.</summary>
    private static void ReadValues(C2jObject definition, Shape shape)
    {
        foreach (var value in definition.FindStrings("enum"))
        {
            var location = definition.At(value.Span);
            var member = new ShapeMember(value.Value, location, new ShapeReference(Prelude.UnitId, location));
            definition.Add(member.Traits, TraitIds.EnumValue, value.Span, value);
            shape.Members.Add(member);
        }
    }

    private void ReadPart(C2jObject definition, string name, Shape shape)
    {
        if (definition.Find(name) is { } part)
            shape.Members.Add(new C2jMemberReader(file, shape.Id, definition).Read(part));
    }
}
