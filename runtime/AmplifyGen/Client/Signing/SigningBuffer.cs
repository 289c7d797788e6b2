using System.Security.Cryptography;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>The UTF-8 text that one signature is made of. Its memory is used again, and emptied before that, since it may hold secrets.</summary>
/// <remarks>One instance at a time is kept per thread. It is apart from the buffers of bodies, one of which is often in use during a signature.</remarks>
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

    /// <summary>Gets how many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>Gets the bytes written so far, valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _array.AsSpan(0, Length);

    public static SigningBuffer Rent()
    {
        var buffer = _kept ?? new SigningBuffer();
        _kept = null;
        return buffer;
    }

    /// <summary>Returns room behind what is written; <see cref="Advance"/> says how much of it was used.</summary>
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

    /// <summary>Appends a part of what is written.</summary>
    public void AppendCopy(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(Length);
        var room = GetSpan(length);
        _array.AsSpan(start, length).CopyTo(room);
        Length += length;
    }

    /// <summary>Appends the name of a header in lower case; it is known to be ASCII.</summary>
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

    /// <summary>Returns what is written, and forgets it.</summary>
    public string Take()
    {
        var text = Encoding.UTF8.GetString(Written);
        Clear();
        return text;
    }

    /// <summary>Forgets what is written.</summary>
    public void Clear()
    {
        CryptographicOperations.ZeroMemory(_array.AsSpan(0, Length));
        Length = 0;
    }

    /// <summary>Forgets the text and keeps the memory.</summary>
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
