using System.Text.Json;
using AmplifyGen.Benchmarks.SystemTextJson;
using AmplifyGen.Native;

var pool = new UserPoolConfigs(
    ForgotPassword: null,
    new Mfa("OPTIONAL", new MfaSettings(["SMS"], SmsMessage: null)),
    OAuth: null,
    new PasswordPolicy(AdditionalConstraints: null, 12),
    VerificationMessage: null);
var request = new Request("d2m1z9xq7k4tfa", "production", new ResourceConfig("USER_POOL_ONLY", IdentityPoolConfigs: null, "COGNITO", pool), "webshopauth");
using var output = Console.OpenStandardOutput();
output.Write(JsonSerializer.SerializeToUtf8Bytes(request, WriteContext.Default.Request));
