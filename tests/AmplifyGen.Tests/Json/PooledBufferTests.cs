using System.Buffers;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

public sealed class PooledBufferTests
{
    [Fact]
    public void A_buffer_grows_and_keeps_what_was_written()
    {
        using var buffer = PooledBuffer.Rent();
        var expected = new List<byte>();
        for (var i = 0; i < 5000; i++)
        {
            byte[] part = [.. Enumerable.Repeat((byte)i, i % 50)];
            buffer.Write(part);
            expected.AddRange(part);
        }

        Assert.Equal(expected, buffer.ToArray());
        Assert.Equal(expected, buffer.WrittenMemory.ToArray());
    }

    [Fact]
    public void The_memory_of_a_thread_is_used_again_and_is_empty()
    {
        var first = PooledBuffer.Rent();
        first.Write("secret"u8);
        first.Dispose();
        using var second = PooledBuffer.Rent();
        Assert.Same(first, second);
        Assert.True(second.WrittenSpan.IsEmpty);
        Assert.Equal(-1, second.GetSpan().IndexOf("secret"u8));
    }

    [Fact]
    public void What_was_written_and_never_handed_over_is_wiped_too()
    {
        using (var first = PooledBuffer.Rent())
            "secret"u8.CopyTo(first.GetSpan(6));

        using var second = PooledBuffer.Rent();
        Assert.Equal(-1, second.GetSpan().IndexOf("secret"u8));
    }

    [Fact]
    public void Two_buffers_at_a_time_are_two()
    {
        using var first = PooledBuffer.Rent();
        using var second = PooledBuffer.Rent();
        Assert.NotSame(first, second);
    }

    [Fact]
    public void Advancing_beyond_the_span_is_refused()
    {
        using var buffer = PooledBuffer.Rent();
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(buffer.GetSpan(10).Length + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.GetSpan(-1).Length);
    }
}
