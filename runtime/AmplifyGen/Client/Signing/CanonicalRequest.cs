using System.Collections.Frozen;
using System.Security.Cryptography;

namespace AmplifyGen.Client;

/// <summary>Builds the canonical request, which the signer and the service derive from a request, and signs it.</summary>
internal static class CanonicalRequest
{
    // HttpClient always sends these methods in upper case, and all other methods unchanged.
    private static readonly FrozenSet<string> KnownMethods =
        FrozenSet.ToFrozenSet(["GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "TRACE", "PATCH", "CONNECT"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Appends the canonical request to an empty buffer.</summary>
    /// <returns>The range of the signed header names.</returns>
    public static Range Append(
        SigningBuffer buffer, string method, ReadOnlySpan<char> target, CanonicalHeaders headers, in PayloadHash payload, AwsSigningOptions options)
    {
        UriParts.Split(target, out var path, out var query);
        buffer.Append(KnownMethods.TryGetValue(method, out var known) ? known : method);
        buffer.Append((byte)'\n');
        CanonicalPath.Append(buffer, path, options);
        buffer.Append((byte)'\n');
        CanonicalQuery.Append(buffer, query);
        buffer.Append((byte)'\n');
        headers.AppendLines(buffer);
        buffer.Append((byte)'\n');
        var start = buffer.Length;
        headers.AppendNames(buffer);
        var end = buffer.Length;
        buffer.Append((byte)'\n');
        payload.AppendTo(buffer);
        return start..end;
    }

    /// <summary>Appends the string to sign to a buffer that contains only the canonical request, and signs it.</summary>
    /// <returns>The number of digits of the signature.</returns>
    public static int Sign(SigningBuffer buffer, in SigningTerms terms, Span<byte> signature)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.Written, hash);
        var start = buffer.Length;
        buffer.Append(terms.Algorithm.Name);
        buffer.Append((byte)'\n');
        buffer.Append(terms.Time.Text);
        buffer.Append((byte)'\n');
        terms.AppendScope(buffer);
        buffer.Append((byte)'\n');
        buffer.AppendHex(hash);
        return terms.Algorithm.GetKey(terms).Sign(buffer.Written[start..], signature);
    }
}
