using AmplifyBackend;
using Company.AwsApi;

var builder = WebApplication.CreateBuilder(args);

// The region is in appsettings.json. The client finds credentials in the places that the AWS SDKs search.
builder.Services.AddAwsClient<IAmplifyBackendClient, AmplifyBackendClient>(builder.Configuration.GetSection("Aws:AmplifyBackend"));

// Reads and writes shapes without reflection.
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, AmplifyBackendJson.Resolver));
#if (OpenApi)
builder.Services.AddOpenApi(options => options.AddAmplifyGenSchemas());
#endif
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<AwsProblems>();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
#if (OpenApi)
app.MapOpenApi();
#endif

// A shape can be the body. If a required member is missing, the answer is 400.
app.MapPut("/auth", (UpdateBackendAuthRequest request, IAmplifyBackendClient client, CancellationToken cancellationToken) =>
    client.UpdateBackendAuthAsync(request, cancellationToken));

// An enum of the model can be a part of the path.
app.MapPut("/apps/{appId}/mfa/{mode}", (string appId, MFAMode mode, IAmplifyBackendClient client, CancellationToken cancellationToken) =>
    client.UpdateBackendAuthAsync(
        request => request
            .WithAppId(appId)
            .WithBackendEnvironmentName("dev")
            .WithResourceName("auth")
            .WithResourceConfig(config => config
                .WithAuthResources(AuthResources.UserPoolOnly)
                .WithService(Service.Cognito)
                .WithUserPoolConfigs(pool => pool.WithMfa(mfa => mfa.WithMFAMode(mode)))),
        cancellationToken));

app.Run();
