using AmplifyBackend;

namespace Api;

internal static class BackendAuthEndpoints
{
    public static void MapBackendAuth(this IEndpointRouteBuilder routes)
    {
        // An enum of the model can be a part of the path.
        routes.MapPut("/apps/{app}/mfa/{mode}", SetMfaAsync).ProducesProblem(StatusCodes.Status404NotFound);

        // A shape can be the body. If a required member is missing, the answer is 400.
        routes.MapPut("/auth", UpdateAsync).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<UpdateBackendAuthResponse> SetMfaAsync(string app, MFAMode mode, IAmplifyBackendClient client, CancellationToken cancellationToken) =>
        client.UpdateBackendAuthAsync(
            request => request
                .WithAppId(app)
                .WithBackendEnvironmentName("dev")
                .WithResourceName("auth")
                .WithResourceConfig(config => config
                    .WithAuthResources(AuthResources.UserPoolOnly)
                    .WithService(Service.Cognito)
                    .WithUserPoolConfigs(pool => pool.WithMfa(mfa => mfa.WithMFAMode(mode)))),
            cancellationToken);

    private static Task<UpdateBackendAuthResponse> UpdateAsync(UpdateBackendAuthRequest request, IAmplifyBackendClient client, CancellationToken cancellationToken) =>
        client.UpdateBackendAuthAsync(request, cancellationToken);
}
