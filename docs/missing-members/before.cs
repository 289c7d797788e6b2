using AmplifyBackend;

var request = UpdateBackendAuthRequest.CreateBuilder()
    .WithAppId("d1a2b3c4")
    .WithBackendEnvironmentName("dev")
    .Build();
