using System.Security.Cryptography;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>Represents the key of SigV4: one for each day, region and service.</summary>
internal sealed class HmacSigningKey : SigningKey
{
    private readonly byte[] _key = new byte[HMACSHA256.HashSizeInBytes];
    private readonly string _date;
    private readonly string _region;
    private readonly string _service;

    public HmacSigningKey(string secret, ReadOnlySpan<char> date, string region, string service)
    {
        _date = date.ToString();
        _region = region;
        _service = service;
        Derive(secret);
    }

    public bool IsFor(ReadOnlySpan<char> date, string region, string service) =>
        date.SequenceEqual(_date) && string.Equals(region, _region, StringComparison.Ordinal) && string.Equals(service, _service, StringComparison.Ordinal);

    public override int Sign(ReadOnlySpan<byte> text, Span<byte> signature)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, text, hash);
        LowerHex.Write(hash, signature);
        return hash.Length * 2;
    }

    private void Derive(string secret)
    {
        using var start = new SecretBytes("AWS4"u8, secret);
        Hash(start.Span, _date);
        Hash(_key, _region);
        Hash(_key, _service);
        Hash(_key, "aws4_request");
    }

    private void Hash(ReadOnlySpan<byte> key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text), _key);
}
