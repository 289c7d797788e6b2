using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;

namespace AmplifyGen.Http;

/// <summary>For generated operations: what is done to a whole body before it is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestBody
{
    /// <summary>Compresses a body of some size with gzip and says so in <c>Content-Encoding</c> (Smithy's <c>requestCompression</c> trait).</summary>
    /// <param name="headers">The request's headers.</param>
    /// <param name="body">The body.</param>
    /// <param name="smallest">The size in bytes from which a body is compressed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <c>null</c>.</exception>
    public static ReadOnlyMemory<byte> Compress(RequestHeaders headers, ReadOnlyMemory<byte> body, int smallest)
    {
        ArgumentNullException.ThrowIfNull(headers);
        if (body.Length < smallest)
            return body;

        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(body.Span);

        headers.Append("Content-Encoding", "gzip");
        return compressed.ToArray();
    }

    /// <summary>Sets <c>Content-MD5</c>, where the request does not bring one (Smithy's <c>httpChecksumRequired</c> trait, RFC 1864).</summary>
    /// <param name="headers">The request's headers.</param>
    /// <param name="body">The body as it is sent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <c>null</c>.</exception>
    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The protocol asks for it, to find damage and not attacks.")]
    public static void SetChecksum(RequestHeaders headers, ReadOnlyMemory<byte> body)
    {
        ArgumentNullException.ThrowIfNull(headers);
        const string name = "Content-MD5";
        if (!headers.Has(name))
            headers.Set(name, Convert.ToBase64String(MD5.HashData(body.Span)));
    }
}
