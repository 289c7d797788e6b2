using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>Represents the body in the canonical request: its hash in hexadecimal digits, or the reason for having no hash.</summary>
internal readonly struct PayloadHash
{
    public const string Unsigned = "UNSIGNED-PAYLOAD";

    private const int Digits = SHA256.HashSizeInBytes * 2;

    private readonly string? _text;
    private readonly Hex _hex;

    private PayloadHash(string text) => _text = text;

    private PayloadHash(ReadOnlySpan<byte> hash) => LowerHex.Write(hash, _hex);

    public static PayloadHash OfText(string text) => new(text);

    public static PayloadHash OfHash(ReadOnlySpan<byte> hash) => new(hash);

    public static PayloadHash OfBody(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return new PayloadHash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        return new PayloadHash(hash);
    }

    /// <summary>Hashes a seekable stream, and restores its position.</summary>
    public static async ValueTask<PayloadHash> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var start = stream.Position;
        var hash = await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false);
        stream.Position = start;
        return OfHash(hash);
    }

    public void AppendTo(SigningBuffer buffer)
    {
        if (_text is not null)
            buffer.Append(_text);
        else
            buffer.Append((ReadOnlySpan<byte>)_hex);
    }

    public override string ToString() => _text ?? Encoding.ASCII.GetString(_hex);

    [InlineArray(Digits)]
    private struct Hex
    {
        private byte _first;
    }
}
