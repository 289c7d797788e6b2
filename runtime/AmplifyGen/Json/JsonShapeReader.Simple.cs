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

    /// <summary>Reads base64. In a response it may have no padding.</summary>
    /// <exception cref="JsonException">Something else is there.</exception>
    public Blob ReadBlob()
    {
        _ = Peek();
        var start = _position;
        var text = ReadStringUtf8();
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out var length) is not OperationStatus.Done && !(IsResponse && Base64Variant.TryDecode(text, out bytes, out length)))
            throw Fail("a string is not base64", start);

        return Blob.Wrap(bytes.AsMemory(0, length));
    }

    /// <summary>Reads a timestamp that is a number: seconds since 1970. In a response it may be a text of another format.</summary>
    /// <exception cref="JsonException">Something else is there, or the timestamp is out of range.</exception>
    public DateTimeOffset ReadEpochSeconds() => IsResponse && Peek() == '"' ? ReadAnyText() : ReadSeconds();

    /// <summary>Reads a timestamp that is a text as RFC 3339 has it. In a response it may have another format.</summary>
    /// <exception cref="JsonException">Something else is there, or the timestamp is out of range.</exception>
    public DateTimeOffset ReadDateTime() => ReadTimestamp("an RFC 3339 timestamp", TimestampText.ParseDateTime);

    /// <summary>Reads a timestamp that is a text as HTTP's headers have it. In a response it may have another format.</summary>
    /// <exception cref="JsonException">Something else is there, or the timestamp is out of range.</exception>
    public DateTimeOffset ReadHttpDate() => ReadTimestamp("an HTTP date", TimestampText.ParseHttpDate);

    // Services have been seen to answer in another format than their model says.
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
            throw Fail($"a string is not {kind}", start);

        return parser(text[..length]) ?? throw Fail($"a string is not {kind}", start);
    }

    private DateTimeOffset ReadSeconds()
    {
        _ = Peek();
        var start = _position;
        var text = ScanNumber();
        var isNumber = Utf8Parser.TryParse(text, out decimal seconds, out var consumed) && consumed == text.Length;

        // Utf8Parser takes no exponent in its usual format.
        if (!isNumber)
            isNumber = Utf8Parser.TryParse(text, out seconds, out consumed, 'E') && consumed == text.Length;

        return (isNumber ? TimestampText.FromEpochSeconds(seconds) : null) ?? throw Fail("the timestamp is out of range", start);
    }
}
