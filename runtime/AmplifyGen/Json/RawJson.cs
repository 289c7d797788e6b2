using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>Writes a value that is JSON text already.</summary>
internal static class RawJson
{
    /// <summary>Writes a value as it is, or with the line breaks of a writer that indents.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> json)
    {
        if (!writer.Options.Indented)
        {
            writer.WriteRawValue(json.Span, skipInputValidation: true);
            return;
        }

        // Who wrote the text has checked its depth.
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        document.RootElement.WriteTo(writer);
    }
}
