using System.Runtime.Intrinsics;
using System.Text;

namespace AmplifyGen.Json;

/// <content>Reading.</content>
internal static partial class JsonText
{
    // \u and four digits.
    private const int UnitLength = 6;

    /// <summary>Returns the number of plain bytes at the start: ASCII except controls, quotes and backslashes.</summary>
    public static int CountPlain(ReadOnlySpan<byte> text)
    {
        var i = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            for (; text.Length - i >= Vector128<byte>.Count; i += Vector128<byte>.Count)
            {
                var special = Special(Vector128.Create(text[i..]));
                if (special != Vector128<byte>.Zero)
                    return i + System.Numerics.BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            }
        }

        while (i < text.Length && IsPlain(text[i]))
            i++;

        return i;
    }

    /// <summary>Returns the number of bytes before the quote that ends a string, or before the end of the text if it ends within the string.</summary>
    public static int CountString(ReadOnlySpan<byte> text)
    {
        var i = 0;
        while (i < text.Length && text[i] != '"')
            i += text[i] == '\\' ? 2 : 1;

        return Math.Min(i, text.Length);
    }

    /// <summary>Returns the depth of nested objects and arrays in a valid JSON text.</summary>
    public static int CountLevels(ReadOnlySpan<char> json)
    {
        var deepest = 0;
        var depth = 0;
        var isInString = false;
        for (var i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '"':
                    isInString = !isInString;
                    break;
                case '\\' when isInString:
                    i++;
                    break;
                case '{' or '[' when !isInString:
                    deepest = Math.Max(deepest, ++depth);
                    break;
                case '}' or ']' when !isInString:
                    depth--;
                    break;
            }
        }

        return deepest;
    }

    /// <summary>Returns the number of bytes at the start that are valid UTF-8.</summary>
    public static int CountValid(ReadOnlySpan<byte> text)
    {
        var valid = 0;
        while (valid < text.Length && Rune.DecodeFromUtf8(text[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
            valid += length;

        return valid;
    }

    /// <summary>Resolves the escapes in the content of a valid JSON string.</summary>
    /// <param name="source">The bytes between the quotes.</param>
    /// <param name="destination">At least as long as <paramref name="source"/>.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Unescape(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var escape = source.IndexOf((byte)'\\');
            var plain = escape < 0 ? source : source[..escape];
            plain.CopyTo(destination[written..]);
            written += plain.Length;
            if (escape < 0)
                return written;

            source = source[escape..];
            if (source[1] == 'u')
            {
                written += UnescapeUnits(ref source, destination[written..]);
            }
            else
            {
                destination[written++] = source[1] switch
                {
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    var itself => itself,
                };
                source = source[2..];
            }
        }
    }

    /// <summary>
    /// Converts a JSON text to one that all readers accept: each escaped lone surrogate and all invalid UTF-8 become U+FFFD. The text must be
    /// valid otherwise.
    /// </summary>
    public static string ToWholeText(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\u"u8) < 0)
            return Encoding.UTF8.GetString(json);

        var whole = json.ToArray();
        for (var i = 0; i < whole.Length; i++)
        {
            if (whole[i] != '\\')
                continue;

            i++;
            if (whole[i] != 'u' || !char.IsSurrogate(Unit(whole.AsSpan(i - 1))))
                continue;

            var rest = whole.AsSpan(i + UnitLength - 1);
            if (char.IsHighSurrogate(Unit(whole.AsSpan(i - 1))) && rest is [(byte)'\\', (byte)'u', ..] && char.IsLowSurrogate(Unit(rest)))
                i += (2 * UnitLength) - 2;
            else
                "fffd"u8.CopyTo(whole.AsSpan(i + 1));
        }

        return Encoding.UTF8.GetString(whole);
    }

    /// <summary>Returns the value of a hexadecimal digit in upper or lower case.</summary>
    public static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    /// <summary>Resolves one escape, or the two of a surrogate pair. A lone surrogate becomes U+FFFD, like in encoding.</summary>
    private static int UnescapeUnits(ref ReadOnlySpan<byte> source, Span<byte> destination)
    {
        var unit = Unit(source);
        source = source[UnitLength..];
        if (!Rune.TryCreate(unit, out var rune))
        {
            var isPair = source is [(byte)'\\', (byte)'u', ..] && Rune.TryCreate(unit, Unit(source), out rune);
            if (isPair)
                source = source[UnitLength..];
            else
                rune = Rune.ReplacementChar;
        }

        return rune.EncodeToUtf8(destination);
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        (char)((HexValue(escape[2]) << 12) | (HexValue(escape[3]) << 8) | (HexValue(escape[4]) << 4) | HexValue(escape[5]));
}
