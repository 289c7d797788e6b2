using System.Security.Cryptography;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>Signs the chunks of one body in order. Each signature depends on the previous one.</summary>
internal sealed class ChunkSigner
{
    private readonly SigningKey _key;
    private readonly byte[] _start;
    private readonly byte[] _previous = new byte[SigningKey.LongestSignature];
    private int _previousLength;

    public ChunkSigner(in ChunkSeed seed)
    {
        var terms = seed.Terms;
        using var buffer = SigningBuffer.Rent();
        buffer.Append(terms.Algorithm.Name);
        buffer.Append("-PAYLOAD\n"u8);
        buffer.Append(terms.Time.Text);
        buffer.Append((byte)'\n');
        terms.AppendScope(buffer);
        buffer.Append((byte)'\n');
        _start = buffer.Written.ToArray();
        _key = terms.Algorithm.GetKey(terms);
        _previousLength = Encoding.ASCII.GetBytes(seed.Signature, _previous);
    }

    /// <summary>Signs the next chunk.</summary>
    /// <returns>The signature, which is valid until the next call.</returns>
    public ReadOnlySpan<byte> Sign(ReadOnlySpan<byte> chunk)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        using var buffer = SigningBuffer.Rent();
        buffer.Append(_start);
        buffer.Append(_previous.AsSpan(0, _previousLength));
        buffer.Append("\n"u8);

        // The hash of no bytes, because chunks have no headers.
        PayloadHash.OfBody([]).AppendTo(buffer);
        buffer.Append("\n"u8);
        SHA256.HashData(chunk, hash);
        buffer.AppendHex(hash);
        _previousLength = _key.Sign(buffer.Written, _previous);
        return _previous.AsSpan(0, _previousLength);
    }
}
