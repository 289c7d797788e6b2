using System.Buffers;

namespace AmplifyGen.Client;

/// <summary>
/// Contains the partitions of AWS, whose names AWS defines. The name of a region consists of an area, a compass point and a number. Each
/// partition has its own areas, so new regions need no new entry.
/// </summary>
internal static class Partitions
{
    /// <summary>The suffix of the region name that a partition uses for services without regions.</summary>
    private const string GlobalSuffix = "-global";

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private static readonly (EndpointPartition Partition, string[] Areas)[] All =
    [
        (new("aws", "amazonaws.com", "api.aws", "us-east-1"), ["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"]),
        (new("aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", "cn-northwest-1"), ["cn"]),
        (new("aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", "eusc-de-east-1"), ["eusc-de"]),
        (new("aws-iso", "c2s.ic.gov", "api.aws.ic.gov", "us-iso-east-1"), ["us-iso"]),
        (new("aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud", "us-isob-east-1"), ["us-isob"]),
        (new("aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "eu-isoe-west-1"), ["eu-isoe"]),
        (new("aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov", "us-isof-south-1"), ["us-isof"]),
        (new("aws-us-gov", "amazonaws.com", "api.aws", "us-gov-west-1"), ["us-gov"]),
    ];

    public static EndpointPartition Find(string region)
    {
        foreach (var (partition, areas) in All)
        {
            if (IsGlobal(region, partition.Name) || Array.Exists(areas, area => IsIn(region, area)))
                return partition;
        }

        return All[0].Partition;
    }

    private static bool IsGlobal(string region, string partition) =>
        region.Length == partition.Length + GlobalSuffix.Length
        && region.StartsWith(partition, StringComparison.Ordinal)
        && region.EndsWith(GlobalSuffix, StringComparison.Ordinal);

    /// <summary>Determines whether a region name consists of the area, a word and a number.</summary>
    private static bool IsIn(string region, string area)
    {
        if (!region.StartsWith(area, StringComparison.Ordinal) || region.Length <= area.Length || region[area.Length] != '-')
            return false;

        var rest = region.AsSpan(area.Length + 1);
        var split = rest.IndexOf('-');
        return split > 0
            && split < rest.Length - 1
            && !rest[..split].ContainsAnyExcept(WordCharacters)
            && !rest[(split + 1)..].ContainsAnyExceptInRange('0', '9');
    }
}
