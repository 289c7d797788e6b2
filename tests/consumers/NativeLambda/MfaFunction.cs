using AmplifyBackend;

namespace NativeLambda;

/// <summary>Switches multi-factor authentication of an app on or off.</summary>
internal sealed class MfaFunction(IAmplifyBackendClient client)
{
    public async Task<MfaResult> HandleAsync(MfaEvent input, CancellationToken cancellationToken)
    {
        var response = await client.UpdateBackendAuthAsync(
            request => request
                .WithAppId(input.App)
                .WithBackendEnvironmentName("dev")
                .WithResourceName("auth")
                .WithResourceConfig(config => config
                    .WithAuthResources(AuthResources.UserPoolOnly)
                    .WithService(Service.Cognito)
                    .WithUserPoolConfigs(pool => pool.WithMfa(mfa => mfa.WithMFAMode(new MFAMode(input.Mode))))),
            cancellationToken);
        return new MfaResult(response.JobId, response.Status);
    }
}
