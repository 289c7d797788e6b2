using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace AmplifyGen.Json;

/// <content>Escaping.</content>
internal static partial class JsonText
{
    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    // The letter of the short escape of a control character, or 0 if it has no short escape.
    private static ReadOnlySpan<byte> ShortEscapes => "\0\0\0\0\0\0\0\0btn\0fr\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\");

    /// <summary>Returns the start of a text, at most the given number of UTF-16 units. It does not end within a surrogate pair.</summary>
    public static ReadOnlySpan<char> WholeCharacters(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
            return text;

        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    /// <summary>Writes as much of a text as fits as the content of a JSON string. Lone surrogates become U+FFFD.</summary>
    /// <param name="source">UTF-16 text.</param>
    /// <param name="destination">At least one character is written if it has space for <see cref="LongestEscape"/>.</param>
    /// <param name="read">The number of UTF-16 units written: only whole characters, as many as are certain to fit.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Escape(ReadOnlySpan<char> source, Span<byte> destination, out int read)
    {
        read = 0;
        var written = 0;
        while (true)
        {
            // In European texts, most characters that are not ASCII are single. In other scripts, they come in runs.
            while (read < source.Length && !IsPlain(source[read]))
            {
                if (destination.Length - written < LongestEscape)
                    return written;

                if (source[read] < 0x80)
                    written += EscapeAscii(source[read++], destination.Slice(written, LongestEscape));
                else if (read + 1 < source.Length && source[read + 1] < 0x80 && !char.IsSurrogate(source[read]))
                    written += Encode(source[read++], destination.Slice(written, LongestEscape));
                else
                    written += Transcode(source[read..], destination[written..], ref read);
            }

            var plain = CopyPlain(source.Slice(read, Math.Min(source.Length - read, destination.Length - written)), destination[written..]);
            if (plain == 0)
                return written;

            read += plain;
            written += plain;
        }
    }

    /// <summary>Writes a character that is not ASCII and not half of a pair as UTF-8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Encode(char unit, Span<byte> destination)
    {
        if (unit < 0x800)
        {
            destination[1] = (byte)(0x80 | (unit & 0x3F));
            destination[0] = (byte)(0xC0 | (unit >> 6));
            return 2;
        }

        destination[2] = (byte)(0x80 | (unit & 0x3F));
        destination[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
        destination[0] = (byte)(0xE0 | (unit >> 12));
        return 3;
    }

    /// <summary>Writes characters up to the next one that must be escaped. Text in most languages is a mixture of ASCII and other characters.</summary>
    private static int Transcode(ReadOnlySpan<char> source, Span<byte> destination, ref int read)
    {
        var run = WholeCharacters(source, destination.Length);
        var escaped = run.IndexOfAny(Escaped);
        _ = Utf8.FromUtf16(escaped < 0 ? run : run[..escaped], destination, out var units, out var written);
        read += units;
        return written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
