using Acme.Books;
using AmplifyBackend;

// The model of the package.
var update = UpdateBackendAuthRequest.CreateBuilder()
    .WithAppId("d1a2b3c4")
    .WithBackendEnvironmentName("dev")
    .WithResourceName("auth")
    .WithResourceConfig(config => config
        .WithAuthResources(AuthResources.UserPoolOnly)
        .WithService(Service.Cognito)
        .WithUserPoolConfigs(pool => pool
            .WithMfa(mfa => mfa.WithMFAMode(MFAMode.Optional).WithSettings(settings => settings.AddMfaTypes(MfaTypesElement.Totp)))))
    .Build();
Console.WriteLine(update.ToJson());

// The model of this project.
var loan = LendBookRequest.CreateBuilder()
    .WithId("moby dick")
    .WithReader(reader => reader.WithName("Ishmael"))
    .WithDays(14)
    .Build();
var http = LendBookOperation.CreateRequest(loan);
Console.WriteLine($"{http.Method} {http.Target}");
Console.WriteLine(loan.ToJson());

var isSame = UpdateBackendAuthRequest.FromJson(update.ToJson()) == update && LendBookRequest.FromJson(loan.ToUtf8Json()) == loan;
Console.WriteLine(isSame ? "ok" : "what was read back differs");
return isSame ? 0 : 1;
