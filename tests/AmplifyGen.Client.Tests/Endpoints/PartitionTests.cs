using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AmplifyGen.Client.Tests.Endpoints;

public sealed class PartitionTests
{
    [Theory]
    [InlineData("eu-west-1", "aws")]
    [InlineData("us-future-12", "aws")]
    [InlineData("aws-global", "aws")]
    [InlineData("cn-north-1", "aws-cn")]
    [InlineData("aws-cn-global", "aws-cn")]
    [InlineData("us-gov-west-1", "aws-us-gov")]
    [InlineData("us-iso-east-1", "aws-iso")]
    [InlineData("us-isob-east-1", "aws-iso-b")]
    [InlineData("eusc-de-east-1", "aws-eusc")]
    [InlineData("mars-west-1", "aws")]
    [InlineData("cn-north-1x", "aws")]
    [InlineData("cn-north", "aws")]
    [InlineData("cn", "aws")]
    [InlineData("cn-", "aws")]
    [InlineData("cn-a b-1", "aws")]
    [InlineData("cn--1", "aws")]
    [InlineData("", "aws")]
    public void A_region_has_a_partition(string region, string expected) => Assert.Equal(expected, EndpointPartition.Find(region).Name);

    [Fact]
    public void No_region_is_in_the_partition_aws() => Assert.Equal("aws", EndpointPartition.Find(null).Name);

    [Fact]
    public async Task The_partitions_are_those_that_botocore_has()
    {
        var data = JsonNode.Parse(await BotocoreData.ReadAsync("partitions.json", TestContext.Current.CancellationToken))!;
        foreach (var partition in data["partitions"]!.AsArray())
        {
            var outputs = partition!["outputs"]!;
            var expected = new EndpointPartition((string)outputs["name"]!, (string)outputs["dnsSuffix"]!, (string)outputs["dualStackDnsSuffix"]!, (string)outputs["implicitGlobalRegion"]!);
            Assert.Equal((expected.SupportsFips, expected.SupportsDualStack), ((bool)outputs["supportsFIPS"]!, (bool)outputs["supportsDualStack"]!));
            foreach (var (region, _) in partition["regions"]!.AsObject())
                Assert.Equal(expected, EndpointPartition.Find(region));
        }

        AssertPatterns(data["partitions"]!.AsArray());
    }

    /// <summary>Regions of tomorrow: all areas of all partitions with other names.</summary>
    private static void AssertPatterns(JsonArray partitions)
    {
        var patterns = partitions.Select(static partition => (Name: (string)partition!["id"]!, Pattern: new Regex((string)partition["regionRegex"]!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)))).ToList();
        string[] areas = ["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx", "cn", "eusc-de", "eusc-fr", "us-iso", "us-isob", "eu-isoe", "us-isof", "us-gov", "xx"];
        string[] ends = ["-north-7", "-south_x-12", "-north-", "-north", "--1", "-1", "", "-north-1-2", "-north-1a", "-n.rth-1"];
        foreach (var region in areas.SelectMany(area => ends.Select(end => area + end)))
        {
            var expected = patterns.Find(partition => partition.Pattern.IsMatch(region)).Name ?? "aws";
            Assert.Equal((region, expected), (region, EndpointPartition.Find(region).Name));
        }
    }
}
