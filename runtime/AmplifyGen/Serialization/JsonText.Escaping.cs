using System.Text;

namespace AmplifyGen.Serialization;

/// <content>Escaping.</content>
internal static partial class JsonText
{
    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    // The letter of the short escape of a control character, or 0 where there is none.
    private static ReadOnlySpan<byte> ShortEscapes => "\0\0\0\0\0\0\0\0btn\0fr\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    /// <summary>The start of a text, at most so many UTF-16 units, that does not end between the halves of a surrogate pair.</summary>
    public static ReadOnlySpan<char> WholeCharacters(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
            return text;

        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    /// <summary>Writes a text as the inside of a JSON string, with U+FFFD for each lone surrogate.</summary>
    /// <param name="source">UTF-16 text.</param>
    /// <param name="destination">At least <see cref="LongestEscape"/> bytes for each unit.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Escape(ReadOnlySpan<char> source, Span<byte> destination)
    {
        var read = 0;
        var written = 0;
        while (read < source.Length)
        {
            var unit = source[read];
            if (IsPlain(unit))
            {
                var copied = CopyPlain(source[read..], destination[written..]);
                read += copied;
                written += copied;
            }
            else if (unit < 0x80)
            {
                written += EscapeAscii(unit, destination[written..]);
                read++;
            }
            else
            {
                // What cannot be decoded comes back as U+FFFD.
                _ = Rune.DecodeFromUtf16(source[read..], out var rune, out var consumed);
                written += rune.EncodeToUtf8(destination[written..]);
                read += consumed;
            }
        }

        return written;
    }

    private static int EscapeAscii(char unit, Span<byte> destination)
    {
        destination[0] = (byte)'\\';
        var letter = unit < ' ' ? ShortEscapes[unit] : (byte)unit;
        if (letter != 0)
        {
            destination[1] = letter;
            return 2;
        }

        "u00"u8.CopyTo(destination[1..]);
        destination[4] = HexDigits[unit >> 4];
        destination[5] = HexDigits[unit & 0xF];
        return LongestEscape;
    }
}
