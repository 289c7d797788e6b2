using AmplifyBackend;

var request = UpdateBackendAuthRequest.CreateBuilder()
    .WithAppId("d2m1z9xq7k4tfa")
    .WithBackendEnvironmentName("production")
    .WithResourceName("webshopauth")
    .WithResourceConfig(config => config
        .WithAuthResources(AuthResources.UserPoolOnly)
        .WithService(Service.Cognito)
        .WithUserPoolConfigs(pool => pool
            .WithMfa(mfa => mfa.WithMFAMode(MFAMode.Optional).WithSettings(settings => settings.AddMfaTypes(MfaTypesElement.Sms)))
            .WithPasswordPolicy(policy => policy.WithMinimumLength(12))))
    .Build();
using var output = Console.OpenStandardOutput();
output.Write(request.ToUtf8Json());
