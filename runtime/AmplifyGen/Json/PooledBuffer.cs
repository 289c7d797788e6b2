using System.Buffers;
using System.ComponentModel;

namespace AmplifyGen.Json;

/// <summary>A growing output whose memory is used again, and emptied before that, since it may hold secrets.</summary>
/// <remarks>One buffer at a time is kept per thread. A buffer must not be used after it was disposed of.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int SmallestArray = 4096;
    private const int LargestKeptArray = 64 * 1024;

    [ThreadStatic]
    private static PooledBuffer? _kept;

    private byte[] _array = [];
    private int _written;

    // Whether a span is out whose writer has not yet said how much of it was used.
    private bool _isHandedOut;

    private PooledBuffer()
    {
    }

    /// <summary>The bytes written so far, valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _array.AsSpan(0, _written);

    /// <summary>The bytes written so far, valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _array.AsMemory(0, _written);

    /// <summary>An empty buffer.</summary>
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

    /// <summary>A copy of the bytes written so far.</summary>
    public byte[] ToArray() => WrittenSpan.ToArray();

    /// <summary>Empties the buffer, which keeps its memory.</summary>
    public void Clear()
    {
        // After a failed write nobody knows how far the span was used, so all of it is wiped.
        _array.AsSpan(0, _isHandedOut ? _array.Length : _written).Clear();
        _isHandedOut = false;
        _written = 0;
    }

    /// <summary>Empties the buffer and gives its memory back.</summary>
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
