using AmplifyGen;
using AmplifyGen.Extensions.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds health checks for AWS clients.</summary>
public static class AwsHealthChecksBuilderExtensions
{
    /// <summary>Adds a check that credentials exist and have not expired. It sends nothing to a service.</summary>
    /// <param name="builder">The builder of the health checks.</param>
    /// <param name="credentials">The provider of the credentials; <see langword="null"/> for an <see cref="IAwsCredentialsProvider"/> from the container, otherwise the default chain.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">The status that is reported if credentials are missing; <see langword="null"/> for <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">The tags, which can filter checks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IHealthChecksBuilder AddAwsCredentials(
        this IHealthChecksBuilder builder, IAwsCredentialsProvider? credentials = null, string name = "aws-credentials", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            name,
            provider => new CredentialsHealthCheck(
                credentials ?? provider.GetService<IAwsCredentialsProvider>() ?? new DefaultAwsCredentials(), provider.GetService<TimeProvider>() ?? TimeProvider.System),
            failureStatus,
            tags));
    }
}
