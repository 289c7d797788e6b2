using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated endpoints: describes an AWS partition, a group of regions with the same host names (<c>aws.partition</c>).</summary>
/// <param name="Name">The name, such as <c>aws-cn</c>.</param>
/// <param name="DnsSuffix">The suffix of host names, such as <c>amazonaws.com</c>.</param>
/// <param name="DualStackDnsSuffix">The suffix of host names with IPv4 and IPv6, such as <c>api.aws</c>.</param>
/// <param name="ImplicitGlobalRegion">The region in the signature of requests to services without regions.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EndpointPartition(string Name, string DnsSuffix, string DualStackDnsSuffix, string ImplicitGlobalRegion)
{
    /// <summary>Gets whether the partition has FIPS 140 endpoints.</summary>
    public bool SupportsFips => true;

    /// <summary>Gets whether the partition has dual-stack endpoints (IPv4 and IPv6).</summary>
    public bool SupportsDualStack => true;

    /// <summary>Returns the partition of a region. The default is <c>aws</c>, for an unknown region and if no region is set: a service without regions needs none.</summary>
    public static EndpointPartition Find(string? region) => Partitions.Find(region ?? "");
}
