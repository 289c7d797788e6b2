using AmplifyBackend;

namespace Quickstart;

/// <summary>A request with what is required and little more.</summary>
internal static class SmallRequest
{
    public static UpdateBackendAuthRequest Create() => UpdateBackendAuthRequest.CreateBuilder()
        .WithAppId("d1a2b3c4")
        .WithBackendEnvironmentName("dev")
        .WithResourceName("auth")
        .WithResourceConfig(config => config
            .WithAuthResources(AuthResources.UserPoolOnly)
            .WithService(Service.Cognito)
            .WithUserPoolConfigs(pool => pool
                .WithMfa(mfa => mfa.WithMFAMode(MFAMode.Optional).WithSettings(settings => settings.AddMfaTypes(MfaTypesElement.Totp)))))
        .Build();
}
