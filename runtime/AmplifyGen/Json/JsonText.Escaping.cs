using System.Buffers;
using System.Text.Unicode;

namespace AmplifyGen.Json;

/// <content>Escaping.</content>
internal static partial class JsonText
{
    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    // The letter of the short escape of a control character, or 0 where there is none.
    private static ReadOnlySpan<byte> ShortEscapes => "\0\0\0\0\0\0\0\0btn\0fr\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create(string.Concat(Enumerable.Range(0, ' ').Select(static control => (char)control).Append('"').Append('\\')));

    /// <summary>The start of a text, at most so many UTF-16 units, that does not end between the halves of a surrogate pair.</summary>
    public static ReadOnlySpan<char> WholeCharacters(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
            return text;

        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    /// <summary>Writes as much of a text as there is room for as the inside of a JSON string, with U+FFFD for each lone surrogate.</summary>
    /// <param name="source">UTF-16 text.</param>
    /// <param name="destination">Where it has room for <see cref="LongestEscape"/>, something is written.</param>
    /// <param name="read">How many UTF-16 units were written: whole characters, and all that surely fit.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Escape(ReadOnlySpan<char> source, Span<byte> destination, out int read)
    {
        read = 0;
        var written = 0;
        while (true)
        {
            var free = destination[written..];
            var plain = CopyPlain(source.Slice(read, Math.Min(source.Length - read, free.Length)), free);
            read += plain;
            written += plain;
            if (read == source.Length)
                return written;

            do
            {
                free = destination[written..];
                if (free.Length < LongestEscape)
                    return written;

                written += source[read] < 0x80
                    ? EscapeAscii(source[read++], free)
                    : Transcode(source[read..], free, ref read);
            }
            while (read < source.Length && !IsPlain(source[read]));
        }
    }

    /// <summary>Writes characters up to the next one that must be escaped: text in most languages is a mixture of ASCII and others.</summary>
    private static int Transcode(ReadOnlySpan<char> source, Span<byte> destination, ref int read)
    {
        var run = WholeCharacters(source, destination.Length);
        var escaped = run.IndexOfAny(Escaped);
        _ = Utf8.FromUtf16(escaped < 0 ? run : run[..escaped], destination, out var units, out var written);
        read += units;
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
