namespace AmplifyGen.Tests;

public sealed class StreamingBlobTests
{
    [Fact]
    public async Task A_stream_is_read_from_where_it_stands()
    {
        using var stream = new MemoryStream([1, 2, 3]) { Position = 1 };
        StreamingBlob blob = stream;

        Assert.Same(stream, blob.OpenRead());
        Assert.Equal(2, blob.Length);
        Assert.Null(blob.Bytes);
        Assert.Equal(new byte[] { 2, 3 }, await blob.ReadAllAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Bytes_can_be_read_again()
    {
        StreamingBlob blob = new byte[] { 1, 2 };
        using var copy = new MemoryStream();
        await using (var stream = blob.OpenRead())
            await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);

        Assert.Equal([1, 2], copy.ToArray());
        Assert.Null(blob.Stream);
        Assert.Equal(2, blob.Length);
        Assert.Same(blob.Bytes, await blob.ReadAllAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Bytes_compare_by_content_and_streams_by_identity()
    {
        using var stream = new MemoryStream();
        using var other = new MemoryStream();

        Assert.True(StreamingBlob.FromBytes(Blob.FromText("a")) == StreamingBlob.FromBytes(Blob.FromText("a")));
        Assert.Equal(StreamingBlob.FromStream(stream), StreamingBlob.FromStream(stream));
        Assert.NotEqual(StreamingBlob.FromStream(stream), StreamingBlob.FromStream(other));
        Assert.True(StreamingBlob.Empty != StreamingBlob.FromStream(stream));
    }

    [Fact]
    public async Task Disposing_ends_the_stream()
    {
        var stream = new MemoryStream();
        await StreamingBlob.FromStream(stream).DisposeAsync();
        Assert.False(stream.CanRead);
        Assert.Throws<ArgumentException>("stream", () => StreamingBlob.FromStream(stream));
        StreamingBlob.Empty.Dispose();
    }

    [Fact]
    public void Nothing_of_the_bytes_is_printed()
    {
        using var stream = new MemoryStream();
        Assert.Equal("StreamingBlob { 7 bytes }", StreamingBlob.FromBytes(Blob.FromText("hunter2")).ToString());
        Assert.Equal("StreamingBlob { stream }", StreamingBlob.FromStream(stream).ToString());
    }
}
