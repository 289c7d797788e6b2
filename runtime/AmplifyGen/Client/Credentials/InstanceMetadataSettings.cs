namespace AmplifyGen.Client;

/// <summary>Contains the settings of the instance metadata service.</summary>
internal sealed record InstanceMetadataSettings
{
    /// <summary>Gets the URL of the service.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>Gets the time limit for one attempt. The default is one second.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>Gets the maximum number of times that a request is sent. The default is 1.</summary>
    public required int Attempts { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="NoCredentialsException">The service is turned off.</exception>
    /// <exception cref="AwsClientException">A setting is not valid.</exception>
    public static InstanceMetadataSettings Load(AwsSettings settings)
    {
        const string Disabled = "AWS_EC2_METADATA_DISABLED";
        if (settings.Find(Disabled, key: null)?.ToBoolean() is true)
            throw new NoCredentialsException($"The instance metadata service is turned off by {Disabled}.");

        return new InstanceMetadataSettings
        {
            Endpoint = FindEndpoint(settings),
            Timeout = settings.Find("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout")?.ToSeconds() ?? TimeSpan.FromSeconds(1),
            Attempts = settings.Find("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts")?.ToInt32(minimum: 1) ?? 1,
        };
    }

    private static Uri FindEndpoint(AwsSettings settings)
    {
        if (settings.Find("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")?.ToEndpointUrl() is { } url)
            return new Uri(url.TrimEnd('/') + '/');

        // The two addresses are the same on every instance of Amazon EC2.
        var mode = settings.Find("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")?.ToOneOf("IPv4", "IPv6");
        return new Uri(string.Equals(mode, "IPv6", StringComparison.Ordinal) ? "http://[fd00:ec2::254]/" : "http://169.254.169.254/");
    }
}
