using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace AmplifyGen.Json;

/// <content>Strings. In a response half a surrogate pair, and what is not UTF-8, is read as U+FFFD: one odd character must not cost the rest.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads a string.</summary>
    /// <exception cref="JsonException">Something else is there, or the string is broken: a bad escape or, where no service made the text, invalid UTF-8 or half a surrogate pair.</exception>
    public string ReadString()
    {
        if (Peek() != '"')
            throw Unexpected("a string");

        // Plain ASCII up to the closing quote: a byte is a character.
        var text = _json[(_position + 1)..];
        var length = JsonText.CountPlain(text);
        if (length < text.Length && text[length] == '"')
        {
            _position += length + 2;
            return Encoding.Latin1.GetString(text[..length]);
        }

        var raw = ScanString(out var hasEscapes);
        return hasEscapes ? Unescape(raw) : Encoding.UTF8.GetString(raw);
    }

    /// <summary>Reads a string as UTF-8 without escapes, to be compared with known texts.</summary>
    /// <returns>The bytes, valid as long as the text is.</returns>
    /// <exception cref="JsonException">Something else is there, or the string is broken.</exception>
    public ReadOnlySpan<byte> ReadStringUtf8()
    {
        if (Peek() != '"')
            throw Unexpected("a string");

        var text = _json[(_position + 1)..];
        var length = JsonText.CountPlain(text);
        if (length < text.Length && text[length] == '"')
        {
            _position += length + 2;
            return text[..length];
        }

        var raw = ScanString(out var hasEscapes);
        if (!hasEscapes)
            return raw;

        // Names and enum values are hardly ever escaped, so this array is not worth a pool.
        var unescaped = new byte[raw.Length];
        return unescaped.AsSpan(0, JsonText.Unescape(raw, unescaped));
    }

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(raw.Length);
        var length = JsonText.Unescape(raw, buffer);
        var text = Encoding.UTF8.GetString(buffer, 0, length);
        buffer.AsSpan(0, length).Clear();
        ArrayPool<byte>.Shared.Return(buffer);
        return text;
    }

    /// <summary>Reads and checks a string.</summary>
    /// <param name="hasEscapes">Whether there is any backslash in it.</param>
    /// <returns>What stands between the quotes.</returns>
    private ReadOnlySpan<byte> ScanString(out bool hasEscapes)
    {
        var start = _position + 1;
        var position = start;
        var isAscii = true;
        hasEscapes = false;
        while (true)
        {
            position += JsonText.CountPlain(_json[Math.Min(position, _json.Length)..]);
            switch (At(position))
            {
                case '"':
                    var raw = _json[start..position];
                    if (!isAscii && !IsResponse && !Utf8.IsValid(raw))
                        throw Fail("a string is not valid UTF-8", start + JsonText.CountValid(raw));

                    _position = position + 1;
                    return raw;
                case '\\':
                    hasEscapes = true;
                    position += EscapeLength(position);
                    break;
                case EndOfText:
                    throw Fail("the text ends inside a string", _json.Length);
                case < ' ':
                    throw Fail("a control character stands in a string without an escape", position);
                default:
                    isAscii = false;
                    position++;
                    break;
            }
        }
    }

    /// <summary>How many bytes the escape at a position takes; a surrogate pair is one escape.</summary>
    private readonly int EscapeLength(int position)
    {
        switch (At(position + 1))
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                return 2;
            case 'u':
                var unit = EscapedUnit(position);
                if (!char.IsSurrogate(unit))
                    return 6;

                if (char.IsHighSurrogate(unit) && At(position + 6) == '\\' && At(position + 7) == 'u'
                    && char.IsLowSurrogate(EscapedUnit(position + 6)))
                {
                    return 12;
                }

                return IsResponse ? 6 : throw Fail("an escape is half a surrogate pair", position);
            case EndOfText:
                throw Fail("the text ends inside a string", _json.Length);
            default:
                throw Fail("an unknown escape", position);
        }
    }

    private readonly char EscapedUnit(int position)
    {
        var unit = 0;
        for (var i = position + 2; i < position + 6; i++)
        {
            var digit = At(i);
            if (digit == EndOfText)
                throw Fail("the text ends inside a string", _json.Length);

            if (!char.IsAsciiHexDigit((char)digit))
                throw Fail("an escape lacks a hexadecimal digit", i);

            unit = (unit << 4) | JsonText.HexValue((byte)digit);
        }

        return (char)unit;
    }
}
