using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>Converts shapes to and from JSON. <c>ToJson</c>, <c>ToUtf8Json</c>, <c>WriteJson</c> and <c>FromJson</c> of generated code call it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ShapeJson
{
    /// <summary>Returns a shape as UTF-8 JSON.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="value">The shape.</param>
    /// <exception cref="JsonException">The value is nested deeper than 128 levels; the message names the path.</exception>
    public static byte[] ToUtf8Json<T>(T value)
        where T : IJsonShape<T>
    {
        using var buffer = PooledBuffer.Rent();
        Render(buffer, value);
        return buffer.ToArray();
    }

    /// <summary>Writes the body of a request as UTF-8 JSON, to the buffer of the call or to its own memory.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="value">The shape.</param>
    /// <param name="output">Receives the bytes and keeps them; <see langword="null"/> to allocate memory.</param>
    /// <exception cref="JsonException">The value is nested deeper than 128 levels; the message names the path.</exception>
    public static ReadOnlyMemory<byte> ToBody<T>(T value, PooledBuffer? output)
        where T : IJsonShape<T> =>
        ToMemory(value, output, isBody: true);

    /// <summary>Writes a member that is the whole body of a request as UTF-8 JSON, to the buffer of the call or to its own memory.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="value">The shape.</param>
    /// <param name="output">Receives the bytes and keeps them; <see langword="null"/> to allocate memory.</param>
    /// <exception cref="JsonException">The value is nested deeper than 128 levels; the message names the path.</exception>
    public static ReadOnlyMemory<byte> ToPayload<T>(T value, PooledBuffer? output)
        where T : IJsonShape<T> =>
        ToMemory(value, output, isBody: false);

    /// <summary>Returns a shape as JSON text.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="value">The shape.</param>
    /// <exception cref="JsonException">The value is nested deeper than 128 levels; the message names the path.</exception>
    public static string ToJson<T>(T value)
        where T : IJsonShape<T>
    {
        using var buffer = PooledBuffer.Rent();
        Render(buffer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a shape as JSON.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="value">The shape.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is nested deeper than 128 levels; the message names the path.</exception>
    public static void Write<T>(IBufferWriter<byte> output, T value)
        where T : IJsonShape<T> =>
        Write(output, value, JsonShapeReader.MaxDepth);

    /// <summary>Parses a shape from UTF-8 JSON.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="utf8Json">The JSON text, with or without a byte order mark.</param>
    /// <exception cref="JsonException">The text is not JSON or does not fit the shape; the message names the path and the byte offset.</exception>
    public static T FromJson<T>(ReadOnlySpan<byte> utf8Json)
        where T : IJsonShape<T> =>
        FromJson<T>(utf8Json, JsonShapeReader.MaxDepth);

    /// <summary>Parses a shape from UTF-8 JSON.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="utf8Json">The JSON text, with or without a byte order mark.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not JSON or does not fit the shape; the message names the path and the byte offset.</exception>
    public static T FromJson<T>(byte[] utf8Json)
        where T : IJsonShape<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return FromJson<T>(utf8Json.AsSpan());
    }

    /// <summary>Parses a shape from JSON text.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="json">The JSON text. A lone surrogate is read as U+FFFD.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not JSON or does not fit the shape; the message names the path and the byte offset.</exception>
    public static T FromJson<T>(string json)
        where T : IJsonShape<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        using var buffer = PooledBuffer.Rent();
        buffer.Advance(Encoding.UTF8.GetBytes(json, buffer.GetSpan(Encoding.UTF8.GetByteCount(json))));
        return FromJson<T>(buffer.WrittenSpan);
    }

    /// <summary>Writes a shape as JSON, with a different maximum depth.</summary>
    internal static void Write<T>(IBufferWriter<byte> output, T value, int maxDepth)
        where T : IJsonShape<T>
    {
        try
        {
            Render(output, value, maxDepth);
        }
        catch (JsonException) when (output is not PooledBuffer)
        {
            // Write it again to memory that can be read, so that the exception contains the path.
            using var buffer = PooledBuffer.Rent();
            Render(buffer, value, maxDepth);
            throw;
        }
    }

    /// <summary>Parses a shape, with a different maximum depth.</summary>
    internal static T FromJson<T>(ReadOnlySpan<byte> utf8Json, int maxDepth)
        where T : IJsonShape<T>
    {
        var reader = new JsonShapeReader(utf8Json, isResponse: false, maxDepth);
        var value = T.Codec.Read(ref reader);
        reader.End();
        return value;
    }

    private static ReadOnlyMemory<byte> ToMemory<T>(T value, PooledBuffer? output, bool isBody)
        where T : IJsonShape<T>
    {
        if (output is not null)
        {
            Render(output, value, isBody: isBody);
            return output.WrittenMemory;
        }

        using var buffer = PooledBuffer.Rent();
        Render(buffer, value, isBody: isBody);
        return buffer.ToArray();
    }

    private static void Render<T>(IBufferWriter<byte> output, T value, int maxDepth = JsonShapeReader.MaxDepth, bool isBody = false)
        where T : IJsonShape<T>
    {
        var writer = new JsonShapeWriter(output, maxDepth, isBody);
        var codec = T.Codec;
        if (codec.IsObject)
            writer.ObjectElement(value, codec.Write);
        else
            codec.Write(ref writer, value);

        writer.Finish();
    }
}
