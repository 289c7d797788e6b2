using System.Text;
using System.Text.Json;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

/// <summary>Runs a reader over a text.</summary>
internal static class Reading
{
    public delegate T Read<out T>(ref JsonShapeReader reader);

    public static T Of<T>(string json, Read<T> read) => Of(Encoding.UTF8.GetBytes(json), read);

    public static T Of<T>(byte[] json, Read<T> read)
    {
        var reader = new JsonShapeReader(json, isResponse: false);
        var value = read(ref reader);
        reader.End();
        return value;
    }

    /// <summary>Reads a text that a service made.</summary>
    public static T OfResponse<T>(string json, Read<T> read) => OfResponse(Encoding.UTF8.GetBytes(json), read);

    public static T OfResponse<T>(byte[] json, Read<T> read)
    {
        var reader = new JsonShapeReader(json, isResponse: true);
        var value = read(ref reader);
        reader.End();
        return value;
    }

    public static JsonException Failure<T>(string json, Read<T> read) => Failure(Encoding.UTF8.GetBytes(json), read);

    public static JsonException Failure<T>(byte[] json, Read<T> read) => Assert.Throws<JsonException>(() => Of(json, read));

    public static bool Skip(ref JsonShapeReader reader)
    {
        reader.Skip();
        return true;
    }

    public static string String(ref JsonShapeReader reader) => reader.ReadString();

    /// <summary>Reads any text with the methods that generated code uses, as a text of the same meaning. All names count as known.</summary>
    public static string Anything(ref JsonShapeReader reader)
    {
        return reader.NextKind switch
        {
            JsonValueKind.Object => Object(ref reader),
            JsonValueKind.Array => Array(ref reader),
            JsonValueKind.String => JsonSerializer.Serialize(reader.ReadString()),
            JsonValueKind.Null when reader.TryReadNull() => "null",
            JsonValueKind.True or JsonValueKind.False => reader.ReadBoolean() ? "true" : "false",
            JsonValueKind.Number => Number(ref reader),
            _ => throw reader.Unexpected("a value"),
        };
    }

    private static string Number(ref JsonShapeReader reader)
    {
        reader.Skip();
        return "0";
    }

    private static string Object(ref JsonShapeReader reader)
    {
        var members = new List<string>();
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            reader.Known();
            var text = JsonSerializer.Serialize(Encoding.UTF8.GetString(name));
            members.Add($"{text}:{Anything(ref reader)}");
        }

        return $"{{{string.Join(',', members)}}}";
    }

    private static string Array(ref JsonShapeReader reader)
    {
        var elements = new List<string>();
        reader.BeginArray();
        while (reader.NextElement())
            elements.Add(Anything(ref reader));

        return $"[{string.Join(',', elements)}]";
    }
}
