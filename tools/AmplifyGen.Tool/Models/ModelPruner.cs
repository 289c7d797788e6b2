using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AmplifyGen.Tool.Models;

/// <summary>
/// Copies the part of a model that some of its operations need. Members keep their order and values keep their content, so that the
/// copy generates what the whole model generates for these operations.
/// </summary>
internal static class ModelPruner
{
    private const int MaxDepth = 256;

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = MaxDepth };

    private static readonly JsonWriterOptions Writing = new()
    {
        MaxDepth = MaxDepth,
        Indented = true,

        // A model is not part of an HTML page. Its texts stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="content">A model in Smithy's JSON AST or in C2J, or one of the files beside a C2J file.</param>
    /// <param name="operations">The names of the operations to keep.</param>
    public static byte[] Prune(byte[] content, IReadOnlySet<string> operations)
    {
        using var model = Parse(content);
        var root = model.RootElement;
        if (root.TryGetProperty("smithy", out _))
            return Write(writer => SmithyPruner.Write(writer, root, operations));

        if (root.TryGetProperty("metadata", out _))
            return Write(writer => C2jPruner.WriteModel(writer, root, operations));

        return Write(writer => C2jPruner.WriteCompanion(writer, root, operations));
    }

    /// <summary>Determines whether a model has no names for its shapes. What cannot be read is for the generator to report.</summary>
    public static bool IsMinified(byte[] content)
    {
        try
        {
            using var model = Parse(content);
            return C2jPruner.IsMinified(model.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Returns the names of the operations in a model.</summary>
    public static IReadOnlyList<string> FindOperations(byte[] content)
    {
        using var model = Parse(content);
        return FindOperations(model.RootElement);
    }

    public static IReadOnlyList<string> FindOperations(JsonElement model) =>
        model.TryGetProperty("smithy", out _) ? SmithyPruner.FindOperations(model) : C2jPruner.FindOperations(model);

    /// <exception cref="JsonException">The content is not a JSON object.</exception>
    public static JsonDocument Parse(byte[] content)
    {
        var model = JsonDocument.Parse(content.AsSpan().StartsWith("\uFEFF"u8) ? content.AsMemory(3) : content, Reading);
        if (model.RootElement.ValueKind == JsonValueKind.Object)
            return model;

        model.Dispose();
        throw new JsonException("The content is not a JSON object.");
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content, Writing))
            write(writer);

        // Line ends in texts are escaped, so these are the writer's own: the copy is the same on every system.
        var text = Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length);
        return Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n") + "\n");
    }
}
