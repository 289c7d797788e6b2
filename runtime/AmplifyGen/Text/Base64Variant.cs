using System.Buffers;
using System.Buffers.Text;

namespace AmplifyGen.Text;

/// <summary>Decodes variants of base64 that services send: without padding, with white space, or with unused bits set.</summary>
internal static class Base64Variant
{
    public static bool TryDecode(ReadOnlySpan<byte> text, out byte[] bytes, out int length)
    {
        // Add the padding that may be missing.
        var padded = new byte[text.Length + 2];
        var count = 0;
        foreach (var character in text)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                padded[count++] = character;
        }

        while (count > 0 && padded[count - 1] == '=')
            count--;

        var rest = count % 4;
        if (rest is 2 or 3)
        {
            padded[count - 1] = WithoutUnusedBits(padded[count - 1], rest == 2 ? 0b1111 : 0b11);
            for (; count % 4 > 0; count++)
                padded[count] = (byte)'=';
        }

        bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(count)];
        return Base64.DecodeFromUtf8(padded.AsSpan(0, count), bytes, out _, out length) is OperationStatus.Done;
    }

    private static byte WithoutUnusedBits(byte character, int unused)
    {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;
        var value = alphabet.IndexOf(character);
        return value < 0 ? character : alphabet[value & ~unused];
    }
}
