namespace AmplifyGen;

/// <summary>Contains the scope of a signature, and the rules of the service that checks it.</summary>
/// <remarks>Amazon S3 needs <see cref="DoubleEncodePath"/> and <see cref="NormalizePath"/> off and <see cref="AddContentHash"/> on.</remarks>
public sealed record AwsSigningOptions
{
    /// <summary>Gets the name of the service in the signature, such as <c>lambda</c>. It may differ from the name in the host.</summary>
    public required string Service { get; init; }

    /// <summary>Gets the region in the signature, such as <c>eu-west-1</c>. SigV4a uses it if <see cref="RegionSet"/> is empty.</summary>
    public required string Region { get; init; }

    /// <summary>Gets the regions in which a SigV4a signature is valid; <c>*</c> means all of them. SigV4 does not use it.</summary>
    public IReadOnlyList<string> RegionSet { get; init; } = [];

    /// <summary>Gets whether the path is encoded once more for the signature. All services except Amazon S3 require it.</summary>
    public bool DoubleEncodePath { get; init; } = true;

    /// <summary>Gets whether <c>.</c>, <c>..</c> and empty segments are removed from the path for the signature. All services except Amazon S3 require it.</summary>
    public bool NormalizePath { get; init; } = true;

    /// <summary>Gets how the signature covers the body.</summary>
    public AwsPayloadSigning Payload { get; init; }

    /// <summary>
    /// Gets whether the header <c>x-amz-content-sha256</c> is set. It is always set when the body is unsigned or signed in chunks.
    /// If it is not set here, and the request already has the header, its value is signed instead of a hash of the body.
    /// </summary>
    public bool AddContentHash { get; init; }

    /// <summary>Creates the options for an authentication scheme of an endpoint.</summary>
    /// <param name="scheme">The authentication scheme.</param>
    /// <param name="service">The service name, which is used if <paramref name="scheme"/> has none.</param>
    /// <param name="region">The region of the client, which is used if <paramref name="scheme"/> has none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static AwsSigningOptions For(AwsAuthScheme scheme, string service, string region)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(region);
        return new AwsSigningOptions
        {
            Service = scheme.SigningName ?? service,
            Region = scheme.SigningRegion ?? region,
            RegionSet = scheme.SigningRegionSet,
            DoubleEncodePath = !scheme.DisableDoubleEncoding,
            NormalizePath = !scheme.DisableNormalizePath,
        };
    }
}
