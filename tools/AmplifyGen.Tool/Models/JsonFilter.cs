using System.Text.Json;

namespace AmplifyGen.Tool.Models;

/// <summary>Copies JSON with the exception of some members.</summary>
internal static class JsonFilter
{
    /// <param name="choose">Returns how a member of the object is written; <c>null</c> omits it.</param>
    public static void Write(Utf8JsonWriter writer, JsonElement source, Func<string, JsonElement, Action<Utf8JsonWriter>?> choose)
    {
        writer.WriteStartObject();
        foreach (var member in source.EnumerateObject())
        {
            if (choose(member.Name, member.Value) is not { } write)
                continue;

            writer.WritePropertyName(member.Name);
            write(writer);
        }

        writer.WriteEndObject();
    }

    /// <summary>Returns how an object is written with the members of some names only.</summary>
    public static Action<Utf8JsonWriter> Keep(JsonElement source, Func<string, bool> isKept) =>
        writer => Write(writer, source, (name, member) => isKept(name) ? member.WriteTo : null);

    /// <summary>Returns how an object is written with some members only.</summary>
    public static Action<Utf8JsonWriter> Keep(JsonElement source, Func<string, JsonElement, bool> isKept) =>
        writer => Write(writer, source, (name, member) => isKept(name, member) ? member.WriteTo : null);

    /// <summary>Returns the strings in a value, at any depth, that are values of members of some names.</summary>
    public static IEnumerable<string> FindStrings(JsonElement value, Func<string, bool> isWanted) => FindStrings(value, isWanted, isHere: false);

    /// <summary>Returns the names of all members in a value, at any depth.</summary>
    public static IEnumerable<string> FindNames(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(FindNames),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => FindNames(member.Value).Prepend(member.Name)),
        _ => [],
    };

    private static IEnumerable<string> FindStrings(JsonElement value, Func<string, bool> isWanted, bool isHere) => value.ValueKind switch
    {
        JsonValueKind.String when isHere => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => FindStrings(item, isWanted, isHere)),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => FindStrings(member.Value, isWanted, isWanted(member.Name))),
        _ => [],
    };
}
