using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using AmplifyGen.Metadata;

namespace AmplifyGen.Json;

/// <summary>The base type of generated structures and unions. It converts them to and from JSON, with each member under its wire name.</summary>
/// <typeparam name="TSelf">The shape itself.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record JsonShape<TSelf>
    where TSelf : JsonShape<TSelf>, IJsonShape<TSelf>
{
    /// <summary>Initializes a shape.</summary>
    protected JsonShape()
    {
    }

    internal TSelf Copy() => (TSelf)(this with { });

    /// <summary>Returns this value as JSON text with all members that are set, under their wire names.</summary>
    /// <returns>The text.</returns>
    /// <exception cref="JsonException">The value is nested deeper than 128 levels; the message names the path.</exception>
    public string ToJson() => ShapeJson.ToJson((TSelf)this);

    /// <summary>Returns this value as UTF-8 JSON with all members that are set, under their wire names.</summary>
    /// <returns>The bytes of the text, without a byte order mark.</returns>
    /// <exception cref="JsonException">The value is nested deeper than 128 levels; the message names the path.</exception>
    public byte[] ToUtf8Json() => ShapeJson.ToUtf8Json((TSelf)this);

    /// <summary>Writes this value as UTF-8 JSON with all members that are set, under their wire names.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is nested deeper than 128 levels; the message names the path.</exception>
    public void WriteJson(IBufferWriter<byte> output) => ShapeJson.Write(output, (TSelf)this);

    /// <summary>Parses a value from UTF-8 JSON. Members can be in any order. Members that are not in the model are skipped.</summary>
    /// <param name="utf8Json">The text, with or without a byte order mark.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not JSON or does not fit the shape; the message names the path and the byte offset.</exception>
    [ParsesJson]
    public static TSelf FromJson(ReadOnlySpan<byte> utf8Json) => ShapeJson.FromJson<TSelf>(utf8Json);

    /// <summary>Parses a value from UTF-8 JSON. Members can be in any order. Members that are not in the model are skipped.</summary>
    /// <param name="utf8Json">The text, with or without a byte order mark.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not JSON or does not fit the shape; the message names the path and the byte offset.</exception>
    [ParsesJson]
    public static TSelf FromJson(byte[] utf8Json) => ShapeJson.FromJson<TSelf>(utf8Json);

    /// <summary>Parses a value from JSON text. Members can be in any order. Members that are not in the model are skipped.</summary>
    /// <param name="json">The text. A lone surrogate is read as U+FFFD.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not JSON or does not fit the shape; the message names the path and the byte offset.</exception>
    [ParsesJson]
    public static TSelf FromJson(string json) => ShapeJson.FromJson<TSelf>(json);
}
