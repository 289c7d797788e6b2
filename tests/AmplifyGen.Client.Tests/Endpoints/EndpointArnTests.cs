namespace AmplifyGen.Client.Tests.Endpoints;

public sealed class EndpointArnTests
{
    [Fact]
    public void The_parts_of_an_ARN_are_taken()
    {
        var arn = EndpointArn.Parse("arn:aws-cn:s3-outposts:cn-north-1:123456789012:outpost:op-1/accesspoint:name");

        Assert.NotNull(arn);
        Assert.Equal(("aws-cn", "s3-outposts", "cn-north-1", "123456789012"), (arn.Partition, arn.Service, arn.Region, arn.AccountId));
        Assert.Equal(["outpost", "op-1", "accesspoint", "name"], arn.ResourceId);
    }

    [Fact]
    public void Region_and_account_can_be_empty()
    {
        var arn = EndpointArn.Parse("arn:aws:s3:::bucket/");

        Assert.NotNull(arn);
        Assert.Equal(("", ""), (arn.Region, arn.AccountId));
        Assert.Equal(["bucket", ""], arn.ResourceId);
    }

    [Theory]
    [InlineData("arn:aws:s3::bucket")]
    [InlineData("arn::s3:::bucket")]
    [InlineData("arn:aws::::bucket")]
    [InlineData("arn:aws:s3:::")]
    [InlineData("ARN:aws:s3:::bucket")]
    [InlineData("bucket")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_ARN_has_no_parts(string? text) => Assert.Null(EndpointArn.Parse(text));
}
