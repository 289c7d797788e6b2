using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AmplifyGen.Extensions.Http;

/// <summary>Checks that valid credentials exist.</summary>
internal sealed class CredentialsHealthCheck(IAwsCredentialsProvider credentials, TimeProvider timeProvider) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var current = await credentials.GetCredentialsAsync(cancellationToken).ConfigureAwait(false);
            return current.Expiration <= timeProvider.GetUtcNow()
                ? new HealthCheckResult(context.Registration.FailureStatus, "The AWS credentials have expired.")
                : HealthCheckResult.Healthy("AWS credentials are available.");
        }
        catch (AwsClientException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception);
        }
    }
}
