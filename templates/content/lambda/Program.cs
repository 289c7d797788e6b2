using System.Text.Json;
using AmplifyBackend;
using NativeLambda;

// Created once for all invocations. Lambda provides the region and the credentials in environment variables.
using var client = new AmplifyBackendClient(new AwsClientOptions { CallTimeout = TimeSpan.FromSeconds(5) });
var function = new MfaFunction(client);

// Lambda sets this variable.
if (Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API") is { } runtimeApi)
{
    using var runtime = new LambdaRuntime(runtimeApi);
    await runtime.RunAsync(EventJson.Default.MfaEvent, EventJson.Default.MfaResult, function.HandleAsync);
}
else if (args is [var text])
{
    // Calls AWS from your machine: dotnet run -- '{"app":"d1a2b3c4","mode":"ON"}'
    var input = JsonSerializer.Deserialize(text, EventJson.Default.MfaEvent)!;
    var result = await function.HandleAsync(input, CancellationToken.None);
    Console.WriteLine(JsonSerializer.Serialize(result, EventJson.Default.MfaResult));
}
else
{
    Console.Error.WriteLine("This program runs on AWS Lambda. To try it on your machine, pass an event as JSON.");
}
