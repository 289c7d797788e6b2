using System.Text.Json;

namespace AmplifyGen.Tool.Models;

/// <summary>
/// Finds the part of a Smithy model that some operations need. The service keeps these operations and its own traits; resources are
/// omitted, because their only use here is to list operations.
/// </summary>
internal static class SmithyPruner
{
    // The tests of endpoint rules call operations that the copy may not contain.
    private const string EndpointTests = "smithy.rules#endpointTests";

    private static readonly string[] OperationsOfResources = ["create", "put", "read", "update", "delete", "list", "operations", "collectionOperations"];

    public static IReadOnlyList<string> FindOperations(JsonElement model)
    {
        var shapes = ShapesOf(model);
        return [.. shapes.Values.Where(IsService).SelectMany(service => OperationsOf(service, shapes)).Distinct(StringComparer.Ordinal).Select(NameOf)];
    }

    public static IEnumerable<JsonElement> FindServices(JsonElement model) => ShapesOf(model).Values.Where(IsService);

    public static void Write(Utf8JsonWriter writer, JsonElement model, IReadOnlySet<string> operations)
    {
        var shapes = ShapesOf(model);
        var kept = FindShapes(shapes, EntriesOf(model).Where(static entry => IsStatement(entry.Value)).ToLookup(static entry => ShapeOf(entry.Name), static entry => entry.Value, StringComparer.Ordinal), operations);
        JsonFilter.Write(writer, model, (name, member) => !string.Equals(name, "shapes", StringComparison.Ordinal)
            ? member.WriteTo
            : shapesWriter => JsonFilter.Write(shapesWriter, member, (id, shape) =>
                !kept.Contains(ShapeOf(id)) ? null : IsService(shape) ? WriteService(shape, shapes, operations, kept) : shape.WriteTo));
    }

    private static Action<Utf8JsonWriter> WriteService(
        JsonElement service, Dictionary<string, JsonElement> shapes, IReadOnlySet<string> operations, HashSet<string> kept)
    {
        var chosen = OperationsOf(service, shapes).Where(id => operations.Contains(NameOf(id))).Distinct(StringComparer.Ordinal).ToList();
        return writer =>
        {
            var hasOperations = false;
            writer.WriteStartObject();
            foreach (var member in service.EnumerateObject())
            {
                switch (member.Name)
                {
                    case "operations" or "resources":
                        // Each operation comes from one of the two. All are listed where the first was.
                        if (!hasOperations)
                            WriteTargets(writer, chosen);

                        hasOperations = true;
                        break;
                    case "rename":
                        writer.WritePropertyName(member.Name);
                        JsonFilter.Keep(member.Value, kept.Contains)(writer);
                        break;
                    case "traits":
                        writer.WritePropertyName(member.Name);
                        JsonFilter.Keep(member.Value, static name => !string.Equals(name, EndpointTests, StringComparison.Ordinal))(writer);
                        break;
                    default:
                        member.WriteTo(writer);
                        break;
                }
            }

            writer.WriteEndObject();
        };
    }

    private static void WriteTargets(Utf8JsonWriter writer, List<string> ids)
    {
        writer.WriteStartArray("operations");
        foreach (var id in ids)
        {
            writer.WriteStartObject();
            writer.WriteString("target", id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>
    /// Follows every id in a kept shape, in its traits, and in statements that apply traits to it. An id too many costs a few lines; one too
    /// few, an error.
    /// </summary>
    private static HashSet<string> FindShapes(Dictionary<string, JsonElement> shapes, ILookup<string, JsonElement> statements, IReadOnlySet<string> operations)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        foreach (var (id, service) in shapes.Where(static shape => IsService(shape.Value)))
        {
            var chosen = OperationsOf(service, shapes).Where(operation => operations.Contains(NameOf(operation))).ToList();
            if (chosen.Count == 0)
                continue;

            kept.Add(id);
            foreach (var operation in chosen)
                Keep(operation);

            foreach (var member in service.EnumerateObject().Where(static member => member.Name is not ("operations" or "resources" or "rename")))
                Follow(member.Value);
        }

        while (open.TryPop(out var id))
        {
            Follow(shapes[id]);
            foreach (var statement in statements[id])
                Follow(statement);
        }

        return kept;

        void Follow(JsonElement value)
        {
            foreach (var text in JsonFilter.FindStrings(value, static _ => true).Concat(JsonFilter.FindNames(value)))
            {
                var id = ShapeOf(text);
                if (shapes.TryGetValue(id, out var shape) && TypeOf(shape) is not ("service" or "resource" or "operation"))
                    Keep(id);
            }
        }

        void Keep(string id)
        {
            if (kept.Add(id))
                open.Push(id);
        }
    }

    private static IEnumerable<string> OperationsOf(JsonElement service, Dictionary<string, JsonElement> shapes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<JsonElement>([service]);
        while (open.TryDequeue(out var owner))
        {
            foreach (var id in OperationsOfResources.SelectMany(name => TargetsOf(owner, name)))
                yield return id;

            foreach (var id in TargetsOf(owner, "resources").Where(seen.Add))
            {
                if (shapes.TryGetValue(id, out var resource))
                    open.Enqueue(resource);
            }
        }
    }

    private static IEnumerable<string> TargetsOf(JsonElement owner, string name) => !owner.TryGetProperty(name, out var member)
        ? []
        : JsonFilter.FindStrings(member, static key => string.Equals(key, "target", StringComparison.Ordinal));

    private static Dictionary<string, JsonElement> ShapesOf(JsonElement model) => EntriesOf(model)
        .Where(static entry => !IsStatement(entry.Value))
        .GroupBy(static entry => entry.Name, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.Last().Value, StringComparer.Ordinal);

    private static IEnumerable<JsonProperty> EntriesOf(JsonElement model) =>
        model.TryGetProperty("shapes", out var shapes) && shapes.ValueKind == JsonValueKind.Object ? shapes.EnumerateObject() : [];

    private static bool IsStatement(JsonElement shape) => string.Equals(TypeOf(shape), "apply", StringComparison.Ordinal);

    private static bool IsService(JsonElement shape) => string.Equals(TypeOf(shape), "service", StringComparison.Ordinal);

    private static string? TypeOf(JsonElement shape) =>
        shape.ValueKind == JsonValueKind.Object && shape.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;

    /// <summary>Returns the shape in the id of a shape or of its member.</summary>
    private static string ShapeOf(string id) => id.IndexOf('$') is var end and >= 0 ? id[..end] : id;

    private static string NameOf(string id) => id[(id.IndexOf('#') + 1)..];
}
