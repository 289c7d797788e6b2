namespace AmplifyGen.Tests;

public sealed class BlobTests
{
    [Fact]
    public void Blobs_compare_by_content()
    {
        Blob one = new byte[] { 1, 2, 3 };
        var other = Blob.Wrap(new byte[] { 0, 1, 2, 3 }.AsMemory(1));

        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != Blob.Empty);
    }

    [Fact]
    public void A_blob_does_not_follow_the_array_it_was_made_from()
    {
        byte[] bytes = [1];
        Blob blob = bytes;

        bytes[0] = 2;

        Assert.Equal(1, blob.Span[0]);
    }

    [Fact]
    public void Text_and_base64_are_read_and_given_back()
    {
        Assert.Equal("é", Blob.FromText("é").ToText());
        Assert.Equal("w6k=", Blob.FromText("é").ToBase64());
        Assert.Equal(Blob.FromText("é"), Blob.FromBase64("w6k="));
        Assert.Throws<FormatException>(() => Blob.FromBase64("w6k"));
    }

    [Fact]
    public void Only_the_length_is_printed() => Assert.Equal("Blob { 7 bytes }", Blob.FromText("hunter2").ToString());
}
