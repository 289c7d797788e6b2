using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AmplifyGen.Json;

/// <summary>Converts a <see cref="BigDecimal"/> for <see cref="JsonSerializer"/> to and from a number with all its digits.</summary>
/// <remarks><see cref="JsonSerializerOptions.NumberHandling"/> is supported, like for the numeric types of .NET.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BigDecimalJsonConverter : JsonConverter<BigDecimal>
{
    /// <inheritdoc/>
    public override BigDecimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var text = reader.TokenType switch
        {
            JsonTokenType.Number => Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
            JsonTokenType.String when options.NumberHandling.HasFlag(JsonNumberHandling.AllowReadingFromString) => reader.GetString(),
            _ => null,
        };
        return BigDecimal.TryParse(text, out var value) ? value : throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BigDecimal value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        if (options.NumberHandling.HasFlag(JsonNumberHandling.WriteAsString))
            writer.WriteStringValue(value.ToString());
        else
            RawJson.Write(writer, Encoding.ASCII.GetBytes(value.ToString()));
    }
}
