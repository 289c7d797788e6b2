using Amazon.Runtime;

namespace AmplifyGen.AwsSdk;

/// <summary>Takes settings of the official AWS SDK into the options of a client.</summary>
public static class AwsSdkClientOptionsExtensions
{
    /// <summary>Uses the default chain of the official SDK for what the options do not set: the credentials and the region.</summary>
    /// <param name="options">The options, which are changed.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public static AwsClientOptions UseAwsSdk(this AwsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Credentials ??= AwsSdkCredentials.Default;
        options.Region ??= FallbackRegionFactory.GetRegionEndpoint()?.SystemName;
        return options;
    }
}
