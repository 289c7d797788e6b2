using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>Reads one entry of <c>shapes</c> into a shape. Mistakes in the entry become faults of that shape.</summary>
internal static class SmithyShapeReader
{
    private static readonly string[] LifeCycle = ["create", "put", "read", "update", "delete", "list"];

    public static Shape Read(SpecDocument document, JsonMember entry, JsonObject definition, ShapeType type, SpecLocation typeLocation, KeyCheck keys)
    {
        var id = entry.Name;
        var idLocation = document.At(entry.NameSpan);
        Shape shape = type switch
        {
            ShapeType.Operation => new OperationShape(id) { IdLocation = idLocation, TypeLocation = typeLocation },
            ShapeType.Resource => new ResourceShape(id) { IdLocation = idLocation, TypeLocation = typeLocation },
            ShapeType.Service => new ServiceShape(id) { IdLocation = idLocation, TypeLocation = typeLocation },
            _ => new Shape(id, type) { IdLocation = idLocation, TypeLocation = typeLocation },
        };

        var parts = new SmithyParts(document, definition, id, keys, shape.Faults);
        parts.CheckKeys(SmithyKeys.Of(type));
        parts.ReadTraits(shape.Traits);
        parts.ReadReferences("mixins", shape.Mixins);
        switch (shape)
        {
            case OperationShape operation:
                operation.Input = parts.ReadReference("input");
                operation.Output = parts.ReadReference("output");
                parts.ReadReferences("errors", operation.Errors);
                break;
            case ResourceShape resource:
                ReadResource(parts, resource);
                break;
            case ServiceShape service:
                ReadService(parts, service, document);
                break;
            default:
                ReadMembers(parts, shape);
                break;
        }

        return shape;
    }

    private static void ReadMembers(SmithyParts parts, Shape shape)
    {
        switch (shape.Type)
        {
            case ShapeType.List or ShapeType.Set:
                parts.ReadMember("member", shape.Members);
                break;
            case ShapeType.Map:
                parts.ReadMember("key", shape.Members);
                parts.ReadMember("value", shape.Members);
                break;
            case ShapeType.Structure or ShapeType.Union or ShapeType.Enum or ShapeType.IntEnum:
                parts.ReadMembers("members", shape.Members);
                break;
        }
    }

    private static void ReadResource(SmithyParts parts, ResourceShape resource)
    {
        foreach (var name in LifeCycle)
        {
            if (parts.ReadReference(name) is { } operation)
                resource.Operations.Add(operation);
        }

        parts.ReadReferences("operations", resource.Operations);
        parts.ReadReferences("collectionOperations", resource.Operations);
        parts.ReadReferences("resources", resource.Resources);
    }

    private static void ReadService(SmithyParts parts, ServiceShape service, SpecDocument document)
    {
        service.Version = parts.ReadString("version") ?? "";
        parts.ReadReferences("operations", service.Operations);
        parts.ReadReferences("resources", service.Resources);
        parts.ReadReferences("errors", service.Errors);
        parts.ReadStrings("rename", (entry, name) => service.Rename[entry.Name] = new Renaming(name.Value, document.At(entry.NameSpan), new SpecNode(document, name)));
    }
}
