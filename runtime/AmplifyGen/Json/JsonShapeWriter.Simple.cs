using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using AmplifyGen.Text;

namespace AmplifyGen.Json;

/// <content>Blobs, timestamps and ready-made JSON.</content>
public ref partial struct JsonShapeWriter
{
    /// <summary>Writes an element that is base64.</summary>
    /// <param name="value">The bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public void BlobElement(Blob value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var free = Reserve(Base64.GetMaxEncodedToUtf8Length(value.Length) + 1);
        free[0] = (byte)'"';
        Base64.EncodeToUtf8(value.Span, free[1..], out _, out var length);
        CloseText(length);
    }

    /// <summary>Writes an element that is a number: seconds since 1970, with a fraction if there is one.</summary>
    /// <param name="value">The timestamp.</param>
    public void EpochSecondsElement(DateTimeOffset value) => AppendNumber(TimestampText.ToEpochSeconds(value));

    /// <summary>Writes an element that is a timestamp in the format of RFC 3339.</summary>
    /// <param name="value">The timestamp.</param>
    public void DateTimeElement(DateTimeOffset value) => Timestamp(value, TimestampText.DateTimeFormat);

    /// <summary>Writes an element that is a timestamp in the format of HTTP headers. Fractions of a second are truncated.</summary>
    /// <param name="value">The timestamp.</param>
    public void HttpDateElement(DateTimeOffset value) => Timestamp(value, TimestampText.HttpDateFormat);

    /// <summary>Writes an element that is ready-made JSON.</summary>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void RawElement(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        CheckDepth(JsonText.CountLevels(json));
        AppendRaw(json);
    }

    private void AppendRaw(string json)
    {
        var free = Reserve(Encoding.UTF8.GetMaxByteCount(json.Length));
        _at += Encoding.UTF8.GetBytes(json, free);
        Literal(","u8);
    }

    private void Timestamp(DateTimeOffset value, string format)
    {
        // The headroom is longer than any timestamp.
        var free = _span[_at..];
        free[0] = (byte)'"';
        var fits = value.UtcDateTime.TryFormat(free[1..], out var length, format, CultureInfo.InvariantCulture);
        Debug.Assert(fits, "The headroom is too small.");
        CloseText(length);
    }

    /// <summary>Ends a text whose opening quote and characters are at the start of the free space.</summary>
    private void CloseText(int length)
    {
        _at += length + 1;
        Literal("\","u8);
    }
}
