using System.Text;

namespace AmplifyGen.Client;

/// <summary>The header that carries the signature.</summary>
internal static class AuthorizationHeader
{
    /// <summary>Signs a buffer that holds the canonical request, and returns the header.</summary>
    /// <param name="buffer">Holds the canonical request only.</param>
    /// <param name="names">Where the names of the signed headers are in it.</param>
    /// <param name="terms">Who signs, and for what.</param>
    /// <param name="signature">Gets the signature, as the seed of signed chunks.</param>
    public static string Create(SigningBuffer buffer, Range names, in SigningTerms terms, out string? signature)
    {
        Span<byte> digits = stackalloc byte[SigningKey.LongestSignature];
        var length = CanonicalRequest.Sign(buffer, terms, digits);
        var start = buffer.Length;
        buffer.Append(terms.Algorithm.Name);
        buffer.Append(" Credential="u8);
        terms.AppendCredential(buffer);
        buffer.Append(", SignedHeaders="u8);
        buffer.AppendCopy(names);
        buffer.Append(", Signature="u8);
        buffer.Append(digits[..length]);
        signature = terms.Options.Payload == AwsPayloadSigning.Streaming ? Encoding.ASCII.GetString(digits[..length]) : null;
        return Encoding.ASCII.GetString(buffer.Written[start..]);
    }
}
