using Amazon.Runtime;

namespace AmplifyGen.AwsSdk;

/// <summary>Configures clients with the settings of the official AWS SDK.</summary>
public static class AwsSdkClientOptionsExtensions
{
    /// <summary>Uses the default chain of the official SDK for the credentials and the region, if the options do not set them.</summary>
    /// <param name="options">The options to change.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public static AwsClientOptions UseAwsSdk(this AwsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Credentials ??= AwsSdkCredentials.Default;
        options.Region ??= FallbackRegionFactory.GetRegionEndpoint()?.SystemName;
        return options;
    }
}
