using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;

namespace AmplifyGen.Http;

/// <summary>For generated operations: transforms a whole body before it is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestBody
{
    /// <summary>Compresses a body of at least a minimum size with gzip, and adds it to <c>Content-Encoding</c> (Smithy's <c>requestCompression</c> trait).</summary>
    /// <param name="headers">The request's headers.</param>
    /// <param name="body">The body.</param>
    /// <param name="smallest">The size in bytes from which a body is compressed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
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

    /// <summary>Sets <c>Content-MD5</c>, unless the request already has it (Smithy's <c>httpChecksumRequired</c> trait, RFC 1864).</summary>
    /// <param name="headers">The request's headers.</param>
    /// <param name="body">The body as it is sent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The protocol asks for it, to find damage and not attacks.")]
    public static void SetChecksum(RequestHeaders headers, ReadOnlyMemory<byte> body)
    {
        ArgumentNullException.ThrowIfNull(headers);
        const string name = "Content-MD5";
        if (!headers.Has(name))
            headers.Set(name, Convert.ToBase64String(MD5.HashData(body.Span)));
    }
}
