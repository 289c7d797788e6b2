using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using AmplifyGen.Text;

namespace AmplifyGen.Json;

/// <content>Blobs and timestamps.</content>
public ref partial struct JsonShapeReader
{
    private const int LongestTimestamp = 64;

    private delegate DateTimeOffset? TimestampParser(ReadOnlySpan<char> text);

    /// <summary>Reads base64. In a response, the padding can be missing.</summary>
    /// <exception cref="JsonException">The next value is not base64.</exception>
    public Blob ReadBlob()
    {
        _ = Peek();
        var start = _position;
        var text = ReadStringUtf8();
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out var length) is not OperationStatus.Done && !(IsResponse && Base64Variant.TryDecode(text, out bytes, out length)))
            throw Fail("the string is not valid base64", start);

        return Blob.Wrap(bytes.AsMemory(0, length));
    }

    /// <summary>Reads a timestamp that is a number of seconds since 1970. In a response, it can be a text in another format.</summary>
    /// <exception cref="JsonException">The next value is not a timestamp, or the timestamp is out of range.</exception>
    public DateTimeOffset ReadEpochSeconds() => IsResponse && Peek() == '"' ? ReadAnyText() : ReadSeconds();

    /// <summary>Reads a timestamp that is a text in the format of RFC 3339. In a response, it can have another format.</summary>
    /// <exception cref="JsonException">The next value is not a timestamp, or the timestamp is out of range.</exception>
    public DateTimeOffset ReadDateTime() => ReadTimestamp("an RFC 3339 timestamp", TimestampText.ParseDateTime);

    /// <summary>Reads a timestamp that is a text in the format of HTTP headers. In a response, it can have another format.</summary>
    /// <exception cref="JsonException">The next value is not a timestamp, or the timestamp is out of range.</exception>
    public DateTimeOffset ReadHttpDate() => ReadTimestamp("an HTTP date", TimestampText.ParseHttpDate);

    // Some services use another format than their model defines.
    private DateTimeOffset ReadTimestamp(string kind, TimestampParser parser)
    {
        if (!IsResponse)
            return ReadText(kind, parser);

        return Peek() == '"' ? ReadAnyText() : ReadSeconds();
    }

    private DateTimeOffset ReadAnyText() => ReadText("a timestamp", TimestampText.ParseAny);

    private DateTimeOffset ReadText(string kind, TimestampParser parser)
    {
        _ = Peek();
        var start = _position;
        var utf8 = ReadStringUtf8();
        Span<char> text = stackalloc char[LongestTimestamp];
        if (utf8.Length > LongestTimestamp || !System.Text.Ascii.ToUtf16(utf8, text, out var length).Equals(OperationStatus.Done))
            throw Fail($"the string is not {kind}", start);

        return parser(text[..length]) ?? throw Fail($"the string is not {kind}", start);
    }

    private DateTimeOffset ReadSeconds()
    {
        _ = Peek();
        var start = _position;
        var text = ScanNumber();
        var isNumber = Utf8Parser.TryParse(text, out decimal seconds, out var consumed) && consumed == text.Length;

        // Utf8Parser does not accept an exponent in its default format.
        if (!isNumber)
            isNumber = Utf8Parser.TryParse(text, out seconds, out consumed, 'E') && consumed == text.Length;

        return (isNumber ? TimestampText.FromEpochSeconds(seconds) : null) ?? throw Fail("the timestamp is out of range", start);
    }
}
