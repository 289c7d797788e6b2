using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Quickstart;

/// <summary>Writes titles, and what belongs to them indented below.</summary>
internal static class Output
{
    private const string Indent = "  ";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool _hasTitle;

    public static void Title(string text)
    {
        if (_hasTitle)
            Console.WriteLine();

        _hasTitle = true;
        Console.WriteLine(text);
    }

    public static void Line(string text) => Console.WriteLine(Indent + text);

    public static void Json(ReadOnlyMemory<byte> utf8Json)
    {
        using var stream = new MemoryStream();
        using (var document = JsonDocument.Parse(utf8Json))
        using (var writer = new Utf8JsonWriter(stream, Indented))
            document.WriteTo(writer);

        foreach (var line in Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).Split('\n'))
            Line(line);
    }

    /// <summary>Writes one line to stderr, whatever a file's or a member's name holds.</summary>
    /// <returns>The exit code of a failure.</returns>
    public static int Error(string text)
    {
        Console.Error.WriteLine(string.Concat(text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)));
        return 1;
    }
}
