using System.Text.Json;
using AmplifyBackend;
using NativeLambda;

// Lambda sets this variable. Without it, the program handles one event by itself, and a fake answers in place of AWS.
if (Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API") is not { } runtimeApi)
{
    using var fake = new FakeBackend();
    using var http = new HttpClient(fake);
    using var local = new AmplifyBackendClient(http, FakeBackend.Options());
    var response = await new MfaFunction(local).HandleAsync(new MfaEvent("d1", "ON"), CancellationToken.None);
    Console.WriteLine(JsonSerializer.Serialize(response, EventJson.Default.MfaResult));
    return;
}

// Created once for all invocations. Lambda provides the region and the credentials in environment variables.
using var client = new AmplifyBackendClient(new AwsClientOptions { CallTimeout = TimeSpan.FromSeconds(5) });
var function = new MfaFunction(client);
using var runtime = new LambdaRuntime(runtimeApi);
await runtime.RunAsync(EventJson.Default.MfaEvent, EventJson.Default.MfaResult, function.HandleAsync);
