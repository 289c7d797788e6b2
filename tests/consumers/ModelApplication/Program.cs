using System.Text.Json;
using Acme.Auth;
using ModelApplication;

// Changes wait in a queue as JSON until someone approves them.
var change = new Change("Ada", UpdateBackendAuthRequest.CreateBuilder()
    .WithAppId("d1")
    .WithBackendEnvironmentName("dev")
    .WithResourceName("auth")
    .WithResourceConfig(config => config
        .WithAuthResources(AuthResources.UserPoolOnly)
        .WithService(Service.Cognito)
        .WithUserPoolConfigs(pool => pool.WithMfa(mfa => mfa.WithMFAMode(MFAMode.On))))
    .Build());
var queued = JsonSerializer.Serialize(change, ChangeJson.Default.Change);
Console.WriteLine(queued);

// Shapes are equal if their content is equal, so a record of yours is as well.
var read = JsonSerializer.Deserialize(queued, ChangeJson.Default.Change)!;
Console.WriteLine($"read back: {(read == change ? "equal" : "different")}");

// Approved. This sample does not call AWS; to send the request, create a client: await client.UpdateBackendAuthAsync(read.Request).
var http = UpdateBackendAuthOperation.CreateRequest(read.Request);
Console.WriteLine($"{read.Author} sends {http.Method} {http.Target}");
