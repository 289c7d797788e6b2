using System.Collections.Frozen;
using System.Security.Cryptography;

namespace AmplifyGen.Client;

/// <summary>The text that the signer and the service both make of a request, and its signature.</summary>
internal static class CanonicalRequest
{
    // HttpClient sends these in upper case, whatever the message has, and all other methods as they are.
    private static readonly FrozenSet<string> KnownMethods =
        FrozenSet.ToFrozenSet(["GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "TRACE", "PATCH", "CONNECT"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Appends the canonical request to an empty buffer.</summary>
    /// <returns>Where the names of the signed headers are.</returns>
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

    /// <summary>Appends the string to sign to a buffer that holds the canonical request only, and signs it.</summary>
    /// <returns>How many digits the signature has.</returns>
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
