using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Finds the C# type for the target of a member.</summary>
internal sealed class TypeReader(ReadingContext context, Faults faults, List<Shape> references)
{
    /// <summary>The maximum depth, beyond that of real models. It ends lists that contain themselves.</summary>
    private const int MaxDepth = 32;

    /// <summary>The type that replaces one that could not be read. The fault prevents its generation.</summary>
    private static readonly TypeModel Unknown = new TypeModel.String();

    public TypeModel Read(ShapeMember member) => Read(member, depth: 0);

    private TypeModel Read(ShapeMember? member, int depth)
    {
        if (member?.Target is not { } reference || context.Table.Resolve(reference, faults) is not { } shape)
            return Unknown;

        faults.Inherit(shape.Faults);
        if (shape.Traits.Has(TraitIds.Mixin))
            faults.Report(ProblemKinds.MixinTarget, reference.Location, ProblemText.Quote(shape.Id));

        // Shapes with types are checked where they are read.
        if (shape.Type is not (ShapeType.Structure or ShapeType.Union or ShapeType.Enum or ShapeType.IntEnum))
            context.Checks.Check(shape, faults);

        var place = shape.TypeLocation ?? reference.Location;
        if (shape.Type == ShapeType.Union && shape.Traits.Find(TraitIds.Streaming) is { } streaming)
        {
            faults.Refuse("event streams", streaming.NameLocation);
            return Unknown;
        }

        switch (shape.Type)
        {
            case ShapeType.String when shape.Traits.Has(TraitIds.Enum):
            case ShapeType.Enum:
                references.Add(shape);
                return new TypeModel.Enum(shape.Id, context.Names.OfShape(shape.Id));
            case ShapeType.String:
                return new TypeModel.String();
            case ShapeType.Boolean:
                return new TypeModel.Boolean();
            case ShapeType.IntEnum:
                references.Add(shape);
                return new TypeModel.IntEnum(shape.Id, context.Names.OfShape(shape.Id));
            case ShapeType.Blob when shape.Traits.Has(TraitIds.Streaming) && context.Protocol.CanStream(member):
                return new TypeModel.StreamingBlob(shape.Traits.Has(TraitIds.RequiresLength));
            case ShapeType.Blob:
                if (shape.Traits.Find(TraitIds.Streaming) is { IsTranslated: false })
                    faults.Report(ProblemKinds.StreamNotPayload, reference.Location, ProblemText.Quote(member.Name), ProblemText.Quote(shape.Id));

                return new TypeModel.Blob();
            case ShapeType.Document:
                return new TypeModel.Document();
            case ShapeType.Timestamp:
                return new TypeModel.Timestamp(ReadFormat(shape, member));
            case ShapeType.Structure:
                return ReadStructure(shape, place);
            case ShapeType.Union:
                references.Add(shape);
                return new TypeModel.Union(shape.Id, context.Names.OfShape(shape.Id));
            case ShapeType.List or ShapeType.Set:
                return CanNest(shape, reference, depth) ? ReadList(shape, depth) : Unknown;
            case ShapeType.Map:
                return CanNest(shape, reference, depth) ? ReadMap(shape, depth) : Unknown;
            case ShapeType.Service or ShapeType.Resource or ShapeType.Operation:
                faults.Report(
                    ProblemKinds.WrongShapeType,
                    reference.Location,
                    "The target " + ProblemText.Quote(shape.Id),
                    "a shape that holds data",
                    shape.Type.ToSmithyName());
                return Unknown;
            default:
                if (FindNumber(shape.Type) is { } kind)
                    return new TypeModel.Number(kind);

                throw new InvalidOperationException($"No type of shape is '{shape.Type}'.");
        }
    }

    private TypeModel ReadStructure(Shape shape, SpecLocation place)
    {
        if (shape.Traits.Has(TraitIds.Error))
            faults.Refuse("errors as values", place);
        else
            references.Add(shape);

        return new TypeModel.Structure(shape.Id, context.Names.OfShape(shape.Id));
    }

    private TypeModel ReadList(Shape shape, int depth) =>
        new TypeModel.List(Read(FindPart(shape, "member"), depth + 1), shape.Traits.Has(TraitIds.Sparse));

    private TypeModel ReadMap(Shape shape, int depth)
    {
        var key = ReadKey(shape, FindPart(shape, "key"));
        return new TypeModel.Map(key, Read(FindPart(shape, "value"), depth + 1), shape.Traits.Has(TraitIds.Sparse));
    }

    /// <summary>Reads the key of a map. It is checked first, because maps as keys of maps would double the work with each level.</summary>
    private TypeModel ReadKey(Shape map, ShapeMember? key)
    {
        if (key?.Target is not { } reference || context.Table.Resolve(reference, faults) is not { } shape)
            return Unknown;

        if (shape.Type is ShapeType.String or ShapeType.Enum)
            return Read(key, MaxDepth);

        faults.Report(
            ProblemKinds.WrongShapeType, reference.Location, "The key of " + ProblemText.Quote(map.Id), "a string", shape.Type.ToSmithyName());
        return Unknown;
    }

    private TimestampFormat? ReadFormat(Shape shape, ShapeMember member)
    {
        if ((member.Traits.Find(TraitIds.TimestampFormat) ?? shape.Traits.Find(TraitIds.TimestampFormat)) is not { } trait)
            return null;

        switch ((trait.Node.Value as JsonString)?.Value)
        {
            case "epoch-seconds":
                return TimestampFormat.EpochSeconds;
            case "date-time":
                return TimestampFormat.DateTime;
            case "http-date":
                return TimestampFormat.HttpDate;
            default:
                Expect.Wrong(trait.Node, "\"date-time\", \"http-date\" or \"epoch-seconds\"", trait.Id, shape.Id, faults);
                return null;
        }
    }

    private bool CanNest(Shape shape, ShapeReference reference, int depth)
    {
        if (depth < MaxDepth)
            return true;

        faults.Report(ProblemKinds.CyclicShape, reference.Location, ProblemText.Quote(shape.Id), "lists and maps");
        return false;
    }

    private ShapeMember? FindPart(Shape shape, string name)
    {
        if (shape.FindMember(name) is { } member)
            return member;

        if (shape.IdLocation is { } location)
            faults.Report(ProblemKinds.MissingValue, location, ProblemText.Quote(shape.Id), "a '" + name + "'");

        return null;
    }

    private static NumberKind? FindNumber(ShapeType type) => type switch
    {
        ShapeType.Byte => NumberKind.Byte,
        ShapeType.Short => NumberKind.Short,
        ShapeType.Integer => NumberKind.Integer,
        ShapeType.Long => NumberKind.Long,
        ShapeType.Float => NumberKind.Float,
        ShapeType.Double => NumberKind.Double,
        ShapeType.BigInteger => NumberKind.BigInteger,
        ShapeType.BigDecimal => NumberKind.BigDecimal,
        _ => null,
    };
}
