using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Bodies of responses.</content>
public static partial class ShapeJson
{
    /// <summary>Reads the body of a response: required members that are missing get Smithy's error correction instead of an exception.</summary>
    /// <typeparam name="T">What the body is read as.</typeparam>
    /// <param name="utf8Json">The body; one that is empty, white space or <c>null</c> has no members.</param>
    /// <param name="read">Reads it; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <c>null</c>.</exception>
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

    /// <summary>Reads a member of a response that is its whole body.</summary>
    /// <typeparam name="T">The member.</typeparam>
    /// <param name="utf8Json">The body.</param>
    /// <param name="read">Reads it; a static method or lambda.</param>
    /// <returns>The member; <c>null</c> if the body is empty, white space or <c>null</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <c>null</c>.</exception>
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

    /// <summary>Reads a document of a response that is its whole body.</summary>
    /// <param name="utf8Json">The body.</param>
    /// <returns>The document, be it <c>null</c> in JSON; <c>null</c> if the body is empty or white space.</returns>
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
