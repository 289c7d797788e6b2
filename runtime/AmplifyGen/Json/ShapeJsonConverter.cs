using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AmplifyGen.Json;

/// <summary>Converts a generated shape for <see cref="JsonSerializer"/> with the code of the shape, without reflection.</summary>
/// <typeparam name="T">The shape.</typeparam>
/// <remarks>The JSON has no white space. If the writer indents, it formats the JSON and escapes strings with its own encoder.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShapeJsonConverter<T> : JsonConverter<T>
    where T : IJsonShape<T>
{
    // The default of JsonSerializer.
    private const int DefaultMaxDepth = 64;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var buffer = PooledBuffer.Rent();
        JsonTokens.Copy(ref reader, buffer);
        return ShapeJson.FromJson<T>(buffer.WrittenSpan, MaxDepth(options));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var buffer = PooledBuffer.Rent();
        ShapeJson.Write(buffer, value, MaxDepth(options) - writer.CurrentDepth);
        RawJson.Write(writer, buffer.WrittenMemory);
    }

    // JsonSerializer treats 0 as its default.
    private static int MaxDepth(JsonSerializerOptions options) => options.MaxDepth == 0 ? DefaultMaxDepth : options.MaxDepth;
}
