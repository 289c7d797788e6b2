using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>Represents the key of SigV4a: one for each pair of access key and secret, on the curve P-256.</summary>
/// <remarks>It is derived in counter mode (NIST SP 800-108), so the service can derive the public key from the same secret.</remarks>
internal sealed class EcdsaSigningKey : SigningKey
{
    private const int Size = 32;

    private readonly ECParameters _parameters;

    // ECDsa is not documented as thread-safe, and importing a key costs as much as signing.
    private readonly ConcurrentBag<ECDsa> _free = [];

    public EcdsaSigningKey(string accessKeyId, string secret)
    {
        _parameters = new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = Derive(accessKeyId, secret) };
        _free.Add(ECDsa.Create(_parameters));
    }

    /// <summary>Gets the order of the curve's group, minus two.</summary>
    private static ReadOnlySpan<byte> GreatestCandidate =>
    [
        0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x4F,
    ];

    public override int Sign(ReadOnlySpan<byte> text, Span<byte> signature)
    {
        Span<byte> der = stackalloc byte[LongestSignature / 2];
        var key = _free.TryTake(out var free) ? free : ECDsa.Create(_parameters);
        var isSigned = key.TrySignData(text, der, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence, out var length);
        _free.Add(key);
        if (!isSigned)
            throw new CryptographicException("The ECDSA signature is too long for P-256.");

        LowerHex.Write(der[..length], signature);
        return length * 2;
    }

    /// <summary>Returns the public key, which can verify a signature.</summary>
    internal ECParameters ExportPublicKey()
    {
        using var key = ECDsa.Create(_parameters);
        return key.ExportParameters(includePrivateParameters: false);
    }

    private static byte[] Derive(string accessKeyId, string secret)
    {
        using var key = new SecretBytes("AWS4A"u8, secret);
        var label = Encoding.UTF8.GetBytes("AWS4-ECDSA-P256-SHA256");
        var context = Encoding.UTF8.GetBytes(accessKeyId);

        // Counter of the derivation, label, zero, access key, counter of the candidate, length in bits.
        var input = new byte[sizeof(int) + label.Length + 1 + context.Length + 1 + sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(input, 1);
        label.CopyTo(input, sizeof(int));
        context.CopyTo(input, sizeof(int) + label.Length + 1);
        BinaryPrimitives.WriteInt32BigEndian(input.AsSpan(input.Length - sizeof(int)), Size * 8);

        var candidate = new byte[Size];
        for (var counter = 1; counter < byte.MaxValue; counter++)
        {
            input[^(sizeof(int) + 1)] = (byte)counter;
            HMACSHA256.HashData(key.Span, input, candidate);
            if (!BigEndianNumber.IsGreater(candidate, GreatestCandidate))
            {
                BigEndianNumber.AddOne(candidate);
                return candidate;
            }
        }

        throw new CryptographicException("No ECDSA key can be derived from the credentials.");
    }
}
