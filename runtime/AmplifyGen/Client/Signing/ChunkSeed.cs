using System.Runtime.InteropServices;

namespace AmplifyGen.Client;

/// <summary>Contains the signature of the request, which the first chunk signature depends on.</summary>
/// <param name="terms">The credentials and the scope of the signature.</param>
/// <param name="signature">The signature of the request.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ChunkSeed(SigningTerms terms, string signature)
{
    public SigningTerms Terms { get; } = terms;

    public string Signature { get; } = signature;
}
