using System.Text;

namespace AmplifyGen.Client;

/// <summary>Creates the header that contains the signature.</summary>
internal static class AuthorizationHeader
{
    /// <summary>Signs a buffer that contains the canonical request, and returns the header.</summary>
    /// <param name="buffer">Contains only the canonical request.</param>
    /// <param name="names">The range of the signed header names in the buffer.</param>
    /// <param name="terms">The credentials and the scope of the signature.</param>
    /// <param name="signature">Receives the signature, which is the seed of signed chunks.</param>
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
