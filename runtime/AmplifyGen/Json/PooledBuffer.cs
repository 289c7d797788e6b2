using System.Buffers;
using System.ComponentModel;

namespace AmplifyGen.Json;

/// <summary>Represents a growing output with pooled memory. The memory is cleared before it is reused, because it may contain secrets.</summary>
/// <remarks>One buffer is kept per thread. Do not use a buffer after it is disposed.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int SmallestArray = 4096;
    private const int LargestKeptArray = 64 * 1024;

    [ThreadStatic]
    private static PooledBuffer? _kept;

    private byte[] _array = [];
    private int _written;

    // Whether a span was requested and its writer has not called Advance yet.
    private bool _isHandedOut;

    private PooledBuffer()
    {
    }

    /// <summary>Gets the bytes written so far, which are valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _array.AsSpan(0, _written);

    /// <summary>Gets the bytes written so far, which are valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _array.AsMemory(0, _written);

    /// <summary>Returns an empty buffer.</summary>
    public static PooledBuffer Rent()
    {
        var buffer = _kept ?? new PooledBuffer();
        _kept = null;
        return buffer;
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _array.Length - _written);
        _written += count;
        _isHandedOut = false;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _array.AsMemory(_written);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _array.AsSpan(_written);
    }

    /// <summary>Returns a copy of the bytes written so far.</summary>
    public byte[] ToArray() => WrittenSpan.ToArray();

    /// <summary>Clears the buffer, but keeps its memory.</summary>
    public void Clear()
    {
        // After a failed write it is not known how much of the span was used, so all of it is cleared.
        _array.AsSpan(0, _isHandedOut ? _array.Length : _written).Clear();
        _isHandedOut = false;
        _written = 0;
    }

    /// <summary>Clears the buffer and returns its memory to the pool.</summary>
    public void Dispose()
    {
        Clear();
        if (_array.Length > LargestKeptArray)
        {
            ArrayPool<byte>.Shared.Return(_array);
            _array = [];
        }

        _kept = this;
    }

    private void Grow(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        _isHandedOut = true;
        var needed = Math.Max(sizeHint, 1);
        if (needed <= _array.Length - _written)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_written + needed), Math.Max(_array.Length * 2, SmallestArray)));
        WrittenSpan.CopyTo(larger);
        if (_array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_array, clearArray: true);
        }

        _array = larger;
    }
}
