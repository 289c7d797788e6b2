using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>Writes a value that already is JSON text.</summary>
internal static class RawJson
{
    /// <summary>Writes a value unchanged, or formatted if the writer indents.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> json)
    {
        if (!writer.Options.Indented)
        {
            writer.WriteRawValue(json.Span, skipInputValidation: true);
            return;
        }

        // The code that wrote the text has checked its depth.
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        document.RootElement.WriteTo(writer);
    }
}
