using System.Security.Cryptography;

namespace AmplifyGen.Tool.Projects;

/// <summary>The SHA-256 of a model, which pins its content. Line ends do not count, because Git may change them.</summary>
internal static class FileHash
{
    public static string Of(byte[] content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rest = content.AsSpan();
        for (int end; (end = rest.IndexOf("\r\n"u8)) >= 0; rest = rest[(end + 1)..])
            hash.AppendData(rest[..end]);

        hash.AppendData(rest);
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }
}
