using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated endpoints: a partition of AWS, which is a group of regions with the same host names (<c>aws.partition</c>).</summary>
/// <param name="Name">The name, such as <c>aws-cn</c>.</param>
/// <param name="DnsSuffix">What ends host names, such as <c>amazonaws.com</c>.</param>
/// <param name="DualStackDnsSuffix">What ends host names with IPv4 and IPv6, such as <c>api.aws</c>.</param>
/// <param name="ImplicitGlobalRegion">The region that signs requests to services without regions.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EndpointPartition(string Name, string DnsSuffix, string DualStackDnsSuffix, string ImplicitGlobalRegion)
{
    /// <summary>Gets whether the partition has endpoints that meet FIPS 140.</summary>
    public bool SupportsFips => true;

    /// <summary>Gets whether the partition has endpoints with IPv4 and IPv6.</summary>
    public bool SupportsDualStack => true;

    /// <summary>Returns the partition of a region. It is <c>aws</c> for a region that no partition has, and where no region is set: a service without regions needs none.</summary>
    public static EndpointPartition Find(string? region) => Partitions.Find(region ?? "");
}
