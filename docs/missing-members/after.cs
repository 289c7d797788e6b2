using AmplifyBackend;

var request = UpdateBackendAuthRequest.CreateBuilder()
    .WithAppId("d1a2b3c4")
    .WithBackendEnvironmentName("dev")
    .WithResourceName("auth")
    .WithResourceConfig(config => config
        .WithAuthResources(AuthResources.UserPoolOnly)
        .WithService(Service.Cognito)
        .WithUserPoolConfigs(pool => pool.WithMfa(mfa => mfa.WithMFAMode(MFAMode.Off))))
    .Build();
