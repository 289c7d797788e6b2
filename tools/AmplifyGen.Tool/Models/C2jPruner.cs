using System.Text.Json;

namespace AmplifyGen.Tool.Models;

/// <summary>Finds the part of a C2J model that some operations need.</summary>
internal static class C2jPruner
{
    public static IReadOnlyList<string> FindOperations(JsonElement model) => [.. MembersOf(model, "operations").Select(static operation => operation.Name)];

    /// <summary>Determines whether shapes are written where they are used, without the names that C# types would have.</summary>
    public static bool IsMinified(JsonElement model) => MembersOf(model, "operations")
        .Where(static operation => operation.Value.ValueKind == JsonValueKind.Object)
        .SelectMany(static operation => MembersOf(operation.Value, "input").Concat(MembersOf(operation.Value, "output")))
        .Any(static part => string.Equals(part.Name, "type", StringComparison.Ordinal));

    public static void WriteModel(Utf8JsonWriter writer, JsonElement model, IReadOnlySet<string> operations)
    {
        var shapes = FindShapes(model, operations);
        JsonFilter.Write(writer, model, (name, member) => name switch
        {
            "operations" => JsonFilter.Keep(member, operations.Contains),
            "shapes" => JsonFilter.Keep(member, shapes.Contains),
            _ => member.WriteTo,
        });
    }

    /// <summary>Keeps the paginators and waiters of the operations. Other files apply to the whole service.</summary>
    public static void WriteCompanion(Utf8JsonWriter writer, JsonElement companion, IReadOnlySet<string> operations) =>
        JsonFilter.Write(writer, companion, (name, member) => name switch
        {
            "pagination" => JsonFilter.Keep(member, operations.Contains),
            "waiters" => JsonFilter.Keep(member, (_, waiter) => waiter.TryGetProperty("operation", out var operation) && operations.Contains(operation.GetString()!)),
            _ => member.WriteTo,
        });

    private static HashSet<string> FindShapes(JsonElement model, IReadOnlySet<string> operations)
    {
        var definitions = MembersOf(model, "shapes").GroupBy(static shape => shape.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Last().Value, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<JsonElement>(MembersOf(model, "operations").Where(operation => operations.Contains(operation.Name)).Select(static operation => operation.Value));
        while (open.TryPop(out var element))
        {
            foreach (var name in JsonFilter.FindStrings(element, static member => string.Equals(member, "shape", StringComparison.Ordinal)))
            {
                if (definitions.TryGetValue(name, out var shape) && found.Add(name))
                    open.Push(shape);
            }
        }

        return found;
    }

    private static IEnumerable<JsonProperty> MembersOf(JsonElement model, string name) =>
        model.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object ? member.EnumerateObject() : [];
}
