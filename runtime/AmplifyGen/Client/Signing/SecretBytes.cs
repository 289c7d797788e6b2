using System.Security.Cryptography;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>Contains a secret after the prefix of its algorithm, as the bytes that keys are derived from. The bytes are cleared on disposal.</summary>
internal readonly ref struct SecretBytes
{
    private readonly byte[] _bytes;

    public SecretBytes(ReadOnlySpan<byte> prefix, string secret)
    {
        _bytes = new byte[prefix.Length + Encoding.UTF8.GetByteCount(secret)];
        prefix.CopyTo(_bytes);
        Encoding.UTF8.GetBytes(secret, _bytes.AsSpan(prefix.Length));
    }

    public ReadOnlySpan<byte> Span => _bytes;

    public void Dispose() => CryptographicOperations.ZeroMemory(_bytes);
}
