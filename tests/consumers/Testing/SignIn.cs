using AmplifyBackend;

namespace Testing;

/// <summary>The code under test: it switches multi-factor authentication on or off, and returns what became of it.</summary>
internal sealed class SignIn(IAmplifyBackendClient client)
{
    public async Task<string> SetMfaAsync(string appId, bool isOn, CancellationToken cancellationToken)
    {
        try
        {
            var response = await client.UpdateBackendAuthAsync(
                request => request
                    .WithAppId(appId)
                    .WithBackendEnvironmentName("dev")
                    .WithResourceName("auth")
                    .WithResourceConfig(config => config
                        .WithAuthResources(AuthResources.UserPoolOnly)
                        .WithService(Service.Cognito)
                        .WithUserPoolConfigs(pool => pool.WithMfa(mfa => mfa.WithMFAMode(isOn ? MFAMode.On : MFAMode.Off)))),
                cancellationToken);
            return $"job {response.JobId}";
        }
        catch (NotFoundException)
        {
            return "no such app";
        }
    }
}
