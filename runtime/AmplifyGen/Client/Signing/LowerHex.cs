namespace AmplifyGen.Client;

/// <summary>Converts bytes to lower-case hexadecimal digits in ASCII.</summary>
internal static class LowerHex
{
    /// <summary>Writes two digits for each byte.</summary>
    public static void Write(ReadOnlySpan<byte> bytes, Span<byte> digits)
    {
        var all = "0123456789abcdef"u8;
        for (var i = 0; i < bytes.Length; i++)
        {
            digits[(2 * i) + 1] = all[bytes[i] & 0xF];
            digits[2 * i] = all[bytes[i] >> 4];
        }
    }
}
