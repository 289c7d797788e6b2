namespace AmplifyGen;

/// <summary>Describes how requests to an endpoint are authenticated (the property <c>authSchemes</c> of a Smithy endpoint).</summary>
public sealed record AwsAuthScheme
{
    /// <summary>Gets the name of the scheme: <c>sigv4</c>, <c>sigv4a</c>, <c>bearer</c>, or another that a rule set names.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name of the service in the signature; <see langword="null"/> for the default of the service.</summary>
    public string? SigningName { get; init; }

    /// <summary>Gets the region in the signature; <see langword="null"/> for the region of the client.</summary>
    public string? SigningRegion { get; init; }

    /// <summary>Gets the regions in which a SigV4a signature is valid, such as <c>*</c>; empty for the region of the client.</summary>
    public IReadOnlyList<string> SigningRegionSet { get; init; } = [];

    /// <summary>Gets whether the path is encoded once in the canonical request, as Amazon S3 requires.</summary>
    public bool DisableDoubleEncoding { get; init; }

    /// <summary>Gets whether the path keeps <c>.</c>, <c>..</c> and empty segments in the canonical request, as Amazon S3 requires.</summary>
    public bool DisableNormalizePath { get; init; }
}
