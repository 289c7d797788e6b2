namespace AmplifyGen.Client.Tests;

/// <summary>The pooled memory of a body is given back when the last one who reads it has ended, and not before.</summary>
public sealed class BodyLeaseTests
{
    [Fact]
    public void Memory_stays_while_the_connection_still_sends_it()
    {
        var lease = new BodyLease();
        "secret"u8.CopyTo(lease.Buffer.GetSpan(6));
        lease.Buffer.Advance(6);
        var memory = lease.Buffer.WrittenMemory;

        Assert.True(lease.TryAcquire());
        lease.Release();
        Assert.Equal("secret"u8.ToArray(), memory.ToArray());

        lease.Release();
        Assert.All(memory.ToArray(), static value => Assert.Equal(0, value));
    }

    [Fact]
    public void Memory_that_was_given_back_cannot_be_sent()
    {
        var lease = new BodyLease();
        lease.Release();

        Assert.False(lease.TryAcquire());
    }

    [Fact]
    public async Task A_body_that_is_sent_after_its_call_ended_fails_instead_of_sending_what_others_write()
    {
        var lease = new BodyLease();
        using var content = new MemoryContent(lease.Buffer.WrittenMemory, lease);
        lease.Release();

        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Each_of_many_readers_counts()
    {
        var lease = new BodyLease();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(
            () =>
            {
                for (var i = 0; i < 1_000; i++)
                {
                    Assert.True(lease.TryAcquire());
                    lease.Release();
                }
            },
            TestContext.Current.CancellationToken)));

        lease.Release();
        Assert.False(lease.TryAcquire());
    }
}
