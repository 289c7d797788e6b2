using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AmplifyGen.Json;

/// <summary>Lets <see cref="JsonSerializer"/> write and read a generated shape with the shape's own code, without reflection.</summary>
/// <typeparam name="T">The shape.</typeparam>
/// <remarks>The text is minimal JSON. A writer that indents formats it, and escapes strings as its own encoder does.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShapeJsonConverter<T> : JsonConverter<T>
    where T : IJsonShape<T>
{
    // JsonSerializer's own.
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

    // JsonSerializer takes 0 as its default.
    private static int MaxDepth(JsonSerializerOptions options) => options.MaxDepth == 0 ? DefaultMaxDepth : options.MaxDepth;
}
