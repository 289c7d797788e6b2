using AmplifyBackend;

// If you remove one of the required members, this no longer compiles.
var request = UpdateBackendAuthRequest.CreateBuilder()
    .WithAppId("d1a2b3c4")
    .WithBackendEnvironmentName("dev")
    .WithResourceName("auth")
    .WithResourceConfig(config => config
        .WithAuthResources(AuthResources.UserPoolOnly)
        .WithService(Service.Cognito)
        .WithUserPoolConfigs(pool => pool
            .WithMfa(mfa => mfa.WithMFAMode(MFAMode.Optional).WithSettings(settings => settings.AddMfaTypes(MfaTypesElement.Totp)))))
    .Build();

// Without a region, nothing is sent. To send the request: dotnet run -- eu-west-1
if (args is not [var region])
{
    Console.WriteLine(request.ToJson());
    return 0;
}

try
{
    // The client finds credentials in the places that the AWS SDKs search. Create one client and keep it.
    using var client = new AmplifyBackendClient(new AwsClientOptions { Region = region });
    UpdateBackendAuthResponse response = await client.UpdateBackendAuthAsync(request);
    Console.WriteLine(response);
    return 0;
}
catch (Exception exception) when (exception is AwsServiceException or AwsClientException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
