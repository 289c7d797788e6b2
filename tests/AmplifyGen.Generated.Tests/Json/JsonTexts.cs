using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AmplifyGen.Generated.Tests.Json;

/// <summary>JSON texts of trees, as System.Text.Json writes them.</summary>
internal static class JsonTexts
{
    public static string Minimal(JsonNode tree) => Write(tree, default);

    public static string Indented(JsonNode tree) => Write(tree, new() { Indented = true });

    /// <summary>With no escape that JSON does not demand, as far as System.Text.Json lets itself be told.</summary>
    public static string Relaxed(JsonNode tree) => Write(tree, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static string Write(JsonNode tree, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
            tree.WriteTo(writer);

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
