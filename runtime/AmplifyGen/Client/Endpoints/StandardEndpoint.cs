using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated endpoints: resolves the endpoint of a service whose model has no rules.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StandardEndpoint
{
    /// <summary>Returns the endpoint that the client sets, otherwise <c>https://prefix.region.suffix</c>.</summary>
    /// <param name="prefix">The text that host names of the service start with.</param>
    /// <param name="region">The region.</param>
    /// <param name="useFips">Whether to use a FIPS 140 endpoint.</param>
    /// <param name="useDualStack">Whether to use a dual-stack endpoint (IPv4 and IPv6).</param>
    /// <param name="endpoint">The endpoint that replaces the one of the service.</param>
    /// <exception cref="AwsClientException">The region is not set or not valid, or an endpoint is set together with FIPS or dual stack.</exception>
    public static AwsEndpoint Resolve(string prefix, string? region, bool useFips, bool useDualStack, string? endpoint)
    {
        if (endpoint is not null)
        {
            return useFips || useDualStack
                ? throw new AwsClientException("A custom endpoint cannot be combined with FIPS or dual-stack. Turn off FIPS and dual-stack, or remove the endpoint.")
                : new AwsEndpoint { Url = EndpointOutcome.CreateUrl(endpoint) };
        }

        if (string.IsNullOrEmpty(region))
            throw new AwsClientException("No region is set. Set the region of the client, or the environment variable AWS_REGION.");

        if (!HostLabel.IsValid(region, allowSubdomains: false))
            throw new AwsClientException($"The region '{region}' is not valid in a host name. Use a region such as 'eu-west-1'.");

        var partition = Partitions.Find(region);
        var suffix = useDualStack ? partition.DualStackDnsSuffix : partition.DnsSuffix;
        return new AwsEndpoint { Url = EndpointOutcome.CreateUrl($"https://{prefix}{(useFips ? "-fips" : "")}.{region}.{suffix}") };
    }
}
