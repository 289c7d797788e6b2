using System.Text;

namespace AmplifyGen.Generator.Json;

/// <summary>Strings and member names.</summary>
internal sealed partial class JsonReader
{
    /// <summary>The number of characters of a string that are read between two checks of the token.</summary>
    private const int CheckInterval = 1 << 16;

    private StringBuilder? _builder;

    private JsonString? ReadString()
    {
        if (!ScanString(out var span, out var hasEscapes))
            return null;

        var value = hasEscapes ? Unescape(span) : _text.Substring(span.Start, span.Length);
        return value is null ? null : new JsonString(value, span);
    }

    private string? ReadName(out JsonSpan span)
    {
        if (!ScanString(out span, out var hasEscapes))
            return null;

        return hasEscapes ? Unescape(span) : _names.Get(_text, span);
    }

    /// <summary>Moves past the closing quote and checks everything except the escapes.</summary>
    private bool ScanString(out JsonSpan span, out bool hasEscapes)
    {
        var text = _text;
        var start = ++_position;
        var position = start;
        hasEscapes = false;
        var nextCheck = start + CheckInterval;
        for (; position < text.Length; position++)
        {
            if (position >= nextCheck)
            {
                _token.ThrowIfCancellationRequested();
                nextCheck = position + CheckInterval;
            }

            var character = text[position];
            if (character == '"')
            {
                span = new JsonSpan(start, position - start);
                _position = position + 1;
                return true;
            }

            if (character == '\\')
            {
                hasEscapes = true;
                position++;
            }
            else if (character < ' ')
            {
                break;
            }
            else if (char.IsSurrogate(character) && !IsPairAt(text, ref position) && !_rules.TakesLoneSurrogates)
            {
                break;
            }
        }

        span = default;
        _position = Math.Min(position, text.Length);
        Fail(AtEnd ? "expected a closing quote"
            : Current < ' ' ? "expected a closing quote or an escape for a control character"
            : "expected Unicode text");
        return false;
    }

    private static bool IsPairAt(string text, ref int position)
    {
        if (position + 1 >= text.Length || !char.IsSurrogatePair(text[position], text[position + 1]))
            return false;

        position++;
        return true;
    }

    private string? Unescape(JsonSpan span)
    {
        var builder = (_builder ??= new StringBuilder()).Clear();
        var position = span.Start;
        while (position < span.End)
        {
            var escape = _text.IndexOf('\\', position, span.End - position);
            if (escape < 0)
                break;

            _token.ThrowIfCancellationRequested();
            builder.Append(_text, position, escape - position);
            var length = AppendEscape(builder, escape);
            if (length == 0)
                return null;

            position = escape + length;
        }

        return builder.Append(_text, position, span.End - position).ToString();
    }

    /// <returns>The length of the escape, or 0 after a fault. The closing quote ends every search, because it is not part of an escape.</returns>
    private int AppendEscape(StringBuilder builder, int start)
    {
        var simple = _text[start + 1] switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (simple != '\0')
        {
            builder.Append(simple);
            return 2;
        }

        if (_text[start + 1] != 'u')
        {
            _position = start + 1;
            Fail("expected one of \" \\ / b f n r t u after a backslash");
            return 0;
        }

        return ReadCodeUnit(start) is { } unit ? AppendCodeUnit(builder, start, unit) : 0;
    }

    private int AppendCodeUnit(StringBuilder builder, int start, char unit)
    {
        if (!char.IsSurrogate(unit))
        {
            builder.Append(unit);
            return 6;
        }

        if (char.IsHighSurrogate(unit) && string.CompareOrdinal(_text, start + 6, "\\u", 0, 2) == 0)
        {
            if (ReadCodeUnit(start + 6) is not { } low)
                return 0;

            if (char.IsLowSurrogate(low))
            {
                builder.Append(unit).Append(low);
                return 12;
            }
        }

        Fail(new JsonSpan(start, 6), "expected a pair of surrogate escapes but found one alone");
        return 0;
    }

    private char? ReadCodeUnit(int start)
    {
        var value = 0;
        for (var position = start + 2; position < start + 6; position++)
        {
            var digit = HexDigit(_text[position]);
            if (digit < 0)
            {
                _position = position;
                Fail("expected four hexadecimal digits after \\u");
                return null;
            }

            value = (value << 4) | digit;
        }

        return (char)value;
    }

    private static int HexDigit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };
}
