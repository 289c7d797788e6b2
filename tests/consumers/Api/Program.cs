using AmplifyBackend;
using Api;

var builder = WebApplication.CreateBuilder(args);

// To send requests to AWS, set FakeBackend in appsettings.json to false. The client then searches for credentials as the AWS SDKs do.
var isFake = builder.Configuration.GetValue<bool>("FakeBackend");
var http = builder.Services.AddAwsClient<IAmplifyBackendClient, AmplifyBackendClient>(
    builder.Configuration.GetSection("Aws:AmplifyBackend"),
    options => options.Credentials = isFake ? FakeBackend.Credentials : options.Credentials);
if (isFake)
    http.ConfigurePrimaryHttpMessageHandler(static () => new FakeBackend());

// Reads and writes shapes without reflection.
builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, AmplifyBackendJson.Resolver));
builder.Services.AddOpenApi(static options => options.AddAmplifyGenSchemas());
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<AwsProblems>();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapBackendAuth();
await app.RunAsync();
