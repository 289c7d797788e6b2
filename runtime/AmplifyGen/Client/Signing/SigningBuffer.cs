using System.Security.Cryptography;
using System.Text;
using AmplifyGen.Text;

namespace AmplifyGen.Client;

/// <summary>Builds the UTF-8 text of one signature. The memory is pooled, and cleared before it is reused, because it may contain secrets.</summary>
/// <remarks>One instance is kept per thread, separate from the buffers of bodies, one of which is often in use while a request is signed.</remarks>
internal sealed class SigningBuffer : IDisposable
{
    private const int SmallestArray = 4096;
    private const int LargestKeptArray = 64 * 1024;

    [ThreadStatic]
    private static SigningBuffer? _kept;

    private byte[] _array = new byte[SmallestArray];

    private SigningBuffer()
    {
    }

    /// <summary>Gets the number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>Gets the bytes written so far, which are valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _array.AsSpan(0, Length);

    public static SigningBuffer Rent()
    {
        var buffer = _kept ?? new SigningBuffer();
        _kept = null;
        return buffer;
    }

    /// <summary>Appends percent-encoded text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="decode">Whether <c>%XX</c> is a byte that is already encoded.</param>
    /// <param name="keepSlashes">Whether a slash that is not encoded is kept as a separator.</param>
    public void AppendPercentEncoded(ReadOnlySpan<char> text, bool decode, bool keepSlashes = false) =>
        Advance(PercentEncoding.Encode(text, GetSpan(PercentEncoding.MaxLength(text)), decode, keepSlashes));

    /// <summary>Returns free space after the written bytes. Call <see cref="Advance"/> with the number of bytes that you used.</summary>
    public Span<byte> GetSpan(int size)
    {
        if (size > _array.Length - Length)
            Grow(size);

        return _array.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public void Append(byte character)
    {
        GetSpan(1)[0] = character;
        Length++;
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(GetSpan(text.Length));
        Length += text.Length;
    }

    public void Append(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)));

    /// <summary>Appends a copy of written bytes.</summary>
    public void AppendCopy(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(Length);
        var room = GetSpan(length);
        _array.AsSpan(start, length).CopyTo(room);
        Length += length;
    }

    /// <summary>Appends the name of a header in lower case; it must be ASCII.</summary>
    public void AppendLowerCase(string name)
    {
        Ascii.ToLower(name, GetSpan(name.Length), out var written);
        Length += written;
    }

    /// <summary>Appends bytes as lower-case hexadecimal digits.</summary>
    public void AppendHex(ReadOnlySpan<byte> bytes)
    {
        LowerHex.Write(bytes, GetSpan(bytes.Length * 2));
        Length += bytes.Length * 2;
    }

    /// <summary>Returns the written text, and clears the buffer.</summary>
    public string Take()
    {
        var text = Encoding.UTF8.GetString(Written);
        Clear();
        return text;
    }

    /// <summary>Clears the buffer.</summary>
    public void Clear()
    {
        CryptographicOperations.ZeroMemory(_array.AsSpan(0, Length));
        Length = 0;
    }

    /// <summary>Clears the buffer and keeps its memory.</summary>
    public void Dispose()
    {
        Clear();
        if (_array.Length <= LargestKeptArray)
            _kept = this;
    }

    private void Grow(int size)
    {
        var larger = new byte[Math.Max(checked(Length + size), _array.Length * 2)];
        Written.CopyTo(larger);
        CryptographicOperations.ZeroMemory(_array);
        _array = larger;
    }
}
