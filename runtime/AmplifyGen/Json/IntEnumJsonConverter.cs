using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AmplifyGen.Json;

/// <summary>Converts a generated enum for <see cref="JsonSerializer"/> to and from its number.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IntEnumJsonConverter<T> : JsonConverter<T>
    where T : struct, IJsonIntEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.Number || !reader.TryGetInt32(out var value))
            throw new JsonException();

        return T.FromValue(value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}
