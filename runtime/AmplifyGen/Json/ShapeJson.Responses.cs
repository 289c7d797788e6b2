using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Bodies of responses.</content>
public static partial class ShapeJson
{
    /// <summary>Reads the body of a response. Missing required members are filled in (Smithy's error correction).</summary>
    /// <typeparam name="T">The type that the body is read as.</typeparam>
    /// <param name="utf8Json">The body. It has no members if it is empty, white space or a JSON <c>null</c>.</param>
    /// <param name="read">Reads the body; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not JSON or does not fit the shape; the message names the path and the byte offset.</exception>
    public static T FromResponse<T>(ReadOnlySpan<byte> utf8Json, ShapeReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var reader = new JsonShapeReader(utf8Json, isResponse: true, JsonShapeReader.MaxDepth, isBody: true);
        if (reader.HasNoValue())
            reader = new JsonShapeReader("{}"u8, isResponse: true);

        var value = read(ref reader);
        reader.End();
        return value;
    }

    /// <summary>Reads a member that is the whole body of a response.</summary>
    /// <typeparam name="T">The member.</typeparam>
    /// <param name="utf8Json">The body of the response.</param>
    /// <param name="read">Reads the body; a static method or lambda.</param>
    /// <returns>The member; <see langword="null"/> if the body is empty, white space or a JSON <c>null</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not JSON or does not fit the shape; the message names the path and the byte offset.</exception>
    public static T? FromPayload<T>(ReadOnlySpan<byte> utf8Json, ShapeReader<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        var reader = new JsonShapeReader(utf8Json, isResponse: true);
        if (reader.HasNoValue())
            return null;

        var value = read(ref reader);
        reader.End();
        return value;
    }

    /// <summary>Reads a document that is the whole body of a response.</summary>
    /// <param name="utf8Json">The body.</param>
    /// <returns>The document, which can be a JSON <c>null</c>; <see langword="null"/> if the body is empty or white space.</returns>
    /// <exception cref="JsonException">The text is not JSON; the message names the path and the byte offset.</exception>
    public static Document? DocumentFromPayload(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new JsonShapeReader(utf8Json, isResponse: true);
        if (reader.HasNoValue())
            return reader.TryReadNull() ? Document.Null : null;

        var value = reader.ReadDocument();
        reader.End();
        return value;
    }
}
