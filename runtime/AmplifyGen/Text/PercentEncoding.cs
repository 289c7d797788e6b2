using System.Buffers;
using System.Text;

namespace AmplifyGen.Text;

/// <summary>Implements the percent-encoding of URIs and of SigV4: all bytes except RFC 3986's unreserved characters become <c>%XX</c> in upper case.</summary>
internal static class PercentEncoding
{
    private const string UnreservedCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> Unreserved = SearchValues.Create(UnreservedCharacters);
    private static readonly SearchValues<char> UnreservedOrSlash = SearchValues.Create(UnreservedCharacters + "/");

    /// <summary>Returns the maximum number of bytes that <see cref="Encode(ReadOnlySpan{char}, Span{byte}, bool, bool)"/> needs.</summary>
    public static int MaxLength(ReadOnlySpan<char> text) => checked(Encoding.UTF8.GetByteCount(text) * 3);

    /// <summary>Returns the encoded text: the text itself if no character has to be encoded.</summary>
    public static string Encode(string text, bool keepSlashes = false)
    {
        if (!text.AsSpan().ContainsAnyExcept(keepSlashes ? UnreservedOrSlash : Unreserved))
            return text;

        var bytes = new byte[MaxLength(text)];
        return Encoding.ASCII.GetString(bytes, 0, Encode(text, bytes, decode: false, keepSlashes));
    }

    /// <summary>Encodes text.</summary>
    /// <param name="text">The text. A lone surrogate becomes U+FFFD.</param>
    /// <param name="destination">Has space for <see cref="MaxLength"/> bytes.</param>
    /// <param name="decode">Whether <c>%XX</c> is a byte that is already encoded. It is decoded first, because a service decodes and encodes what it receives.</param>
    /// <param name="keepSlashes">Whether a slash that is not encoded is kept as a separator.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> destination, bool decode, bool keepSlashes)
    {
        var plain = keepSlashes ? UnreservedOrSlash : Unreserved;
        var written = 0;
        while (true)
        {
            var length = text.IndexOfAnyExcept(plain);
            written += Encoding.ASCII.GetBytes(length < 0 ? text : text[..length], destination[written..]);
            if (length < 0)
                return written;

            text = text[length..];
            if (decode && TryDecode(text, out var value))
            {
                written += PutByte(value, destination[written..]);
                text = text[3..];
            }
            else
            {
                Rune.DecodeFromUtf16(text, out var rune, out var consumed);
                written += PutRune(rune, destination[written..]);
                text = text[consumed..];
            }
        }
    }

    private static bool TryDecode(ReadOnlySpan<char> text, out byte value)
    {
        value = 0;
        if (text.Length < 3 || text[0] != '%' || !char.IsAsciiHexDigit(text[1]) || !char.IsAsciiHexDigit(text[2]))
            return false;

        value = (byte)((Digit(text[1]) << 4) | Digit(text[2]));
        return true;
    }

    private static int Digit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static int PutRune(Rune rune, Span<byte> destination)
    {
        Span<byte> bytes = stackalloc byte[4];
        var written = 0;
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
            written += PutByte(value, destination[written..]);

        return written;
    }

    private static int PutByte(byte value, Span<byte> destination)
    {
        if (Unreserved.Contains((char)value))
        {
            destination[0] = value;
            return 1;
        }

        var digits = "0123456789ABCDEF"u8;
        destination[2] = digits[value & 0xF];
        destination[1] = digits[value >> 4];
        destination[0] = (byte)'%';
        return 3;
    }
}
