using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AmplifyGen.Json;

/// <summary>Converts a <see cref="Blob"/> for <see cref="JsonSerializer"/> to and from base64.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BlobJsonConverter : JsonConverter<Blob>
{
    /// <inheritdoc/>
    public override Blob Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && reader.TryGetBytesFromBase64(out var bytes) ? Blob.Wrap(bytes) : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Blob value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteBase64StringValue(value.Span);
    }
}
