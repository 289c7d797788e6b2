using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace AmplifyGen.Json;

/// <content>Strings. In a response, a lone surrogate and invalid UTF-8 are read as U+FFFD, so that one invalid character does not affect the rest.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads a string.</summary>
    /// <exception cref="JsonException">The next value is not a string, or it has an invalid escape or, in a text that is not a response, invalid UTF-8 or a lone surrogate.</exception>
    public string ReadString()
    {
        if (Peek() != '"')
            throw Unexpected("a string");

        // Plain ASCII up to the closing quote: each byte is one character.
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

    /// <summary>Reads a string as UTF-8 without escapes, to compare it with known texts.</summary>
    /// <returns>The bytes, which are valid as long as the text is.</returns>
    /// <exception cref="JsonException">The next value is not a string, or the string is not valid.</exception>
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

        // Names and enum values are rarely escaped, so this array is not worth a pool.
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
    /// <param name="hasEscapes">Whether the string contains a backslash.</param>
    /// <returns>The bytes between the quotes.</returns>
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
                        throw Fail("the string is not valid UTF-8", start + JsonText.CountValid(raw));

                    _position = position + 1;
                    return raw;
                case '\\':
                    hasEscapes = true;
                    position += EscapeLength(position);
                    break;
                case EndOfText:
                    throw Fail("the text ends inside a string", _json.Length);
                case < ' ':
                    throw Fail("a control character in a string is not escaped", position);
                default:
                    isAscii = false;
                    position++;
                    break;
            }
        }
    }

    /// <summary>Returns the length in bytes of the escape at a position. A surrogate pair is one escape.</summary>
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

                return IsResponse ? 6 : throw Fail("an escape is only half of a surrogate pair", position);
            case EndOfText:
                throw Fail("the text ends inside a string", _json.Length);
            default:
                throw Fail("the escape is not valid", position);
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
                throw Fail("an escape contains a character that is not a hexadecimal digit", i);

            unit = (unit << 4) | JsonText.HexValue((byte)digit);
        }

        return (char)unit;
    }
}
