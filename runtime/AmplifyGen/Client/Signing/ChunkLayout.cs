using System.Numerics;

namespace AmplifyGen.Client;

/// <summary>Defines how a body is divided into signed chunks: size, signature, bytes. The last chunk is empty.</summary>
internal static class ChunkLayout
{
    /// <summary>The size of a chunk in bytes. Services accept 8 KiB and more. The last chunk with bytes can be smaller.</summary>
    public const int ChunkSize = 64 * 1024;

    /// <summary>The space for the line before the bytes of a chunk.</summary>
    public const int LongestLine = 8 + 17 + SigningKey.LongestSignature + 2;

    private const string Name = "aws-chunked";

    /// <summary>Gets the text between the size and the signature.</summary>
    public static ReadOnlySpan<byte> Extension => ";chunk-signature="u8;

    /// <summary>Returns the length of the whole encoded body.</summary>
    public static long Length(long decodedLength, int signatureLength)
    {
        var (full, rest) = Math.DivRem(decodedLength, ChunkSize);
        return (full * ChunkLength(ChunkSize, signatureLength)) + (rest > 0 ? ChunkLength((int)rest, signatureLength) : 0) + ChunkLength(0, signatureLength);
    }

    /// <summary>Returns the content encoding. A service removes <c>aws-chunked</c> and keeps the others.</summary>
    public static string Encoding(string? before) => string.IsNullOrEmpty(before) ? Name : $"{Name},{before}";

    public static AwsClientException UnknownLength() => new(
        "The body cannot be signed in chunks, because its length is not known. Use a content or stream with a known length, or do not sign the body.");

    private static long ChunkLength(int size, int signatureLength)
    {
        var digits = size == 0 ? 1 : (BitOperations.Log2((uint)size) / 4) + 1;
        return digits + Extension.Length + signatureLength + 2L + size + 2;
    }
}
