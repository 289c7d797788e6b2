using System.Runtime.InteropServices;

namespace AmplifyGen.Client;

/// <summary>What the signatures of chunks begin with: the signature of the request.</summary>
/// <param name="terms">Who signed the request, and for what.</param>
/// <param name="signature">The signature of the request.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ChunkSeed(SigningTerms terms, string signature)
{
    public SigningTerms Terms { get; } = terms;

    public string Signature { get; } = signature;
}
