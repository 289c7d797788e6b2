namespace AmplifyGen.Client.Tests.Endpoints;

public sealed class HostLabelTests
{
    private static readonly string Longest = new('a', 63);

    [Theory]
    [InlineData("a", false, true)]
    [InlineData("A-9", false, true)]
    [InlineData("a.b", false, false)]
    [InlineData("a.b", true, true)]
    [InlineData("a..b", true, false)]
    [InlineData(".a", true, false)]
    [InlineData("a.", true, false)]
    [InlineData("-a", false, false)]
    [InlineData("a-", false, false)]
    [InlineData("a-.b", true, false)]
    [InlineData("a_b", true, false)]
    [InlineData("\u00e9", true, false)]
    [InlineData("", true, false)]
    [InlineData(null, true, false)]
    public void A_label_has_letters_digits_and_hyphens_within(string? text, bool allowSubdomains, bool expected) =>
        Assert.Equal(expected, HostLabel.IsValid(text, allowSubdomains));

    [Fact]
    public void A_label_has_at_most_63_characters()
    {
        Assert.True(HostLabel.IsValid(Longest, allowSubdomains: false));
        Assert.False(HostLabel.IsValid(Longest + "a", allowSubdomains: false));
        Assert.True(HostLabel.IsValid(Longest + "." + Longest, allowSubdomains: true));
    }

    [Theory]
    [InlineData("bucket", false, true)]
    [InlineData("my-bucket.name", false, false)]
    [InlineData("my-bucket.name", true, true)]
    [InlineData("ab", false, false)]
    [InlineData("Bucket", false, false)]
    [InlineData("192.168.0.1", true, false)]
    [InlineData("192.168.0.a", true, true)]
    [InlineData("bucket-", true, false)]
    [InlineData(null, true, false)]
    public void A_bucket_can_be_part_of_a_host_or_not(string? text, bool allowSubdomains, bool expected) =>
        Assert.Equal(expected, HostLabel.IsVirtualHostableS3Bucket(text, allowSubdomains));

    [Fact]
    public void A_bucket_has_at_most_63_characters()
    {
        Assert.True(HostLabel.IsVirtualHostableS3Bucket(Longest, allowSubdomains: false));
        Assert.False(HostLabel.IsVirtualHostableS3Bucket(Longest + ".a", allowSubdomains: true));
    }
}
