using AmplifyBackend;

namespace Quickstart;

/// <summary>A request with every member of the model but the deprecated <c>ForgotPassword</c> and what is in it.</summary>
internal static class FullRequest
{
    public static UpdateBackendAuthRequest Create() => UpdateBackendAuthRequest.CreateBuilder()
        .WithAppId("d1a2b3c4")
        .WithBackendEnvironmentName("dev")
        .WithResourceName("auth")
        .WithResourceConfig(config => config
            .WithAuthResources(AuthResources.IdentityPoolAndUserPool)
            .WithService(Service.Cognito)
            .WithIdentityPoolConfigs(pool => pool.WithUnauthenticatedLogin(false))
            .WithUserPoolConfigs(pool => pool
                .WithMfa(mfa => mfa
                    .WithMFAMode(MFAMode.Optional)
                    .WithSettings(settings => settings
                        .AddMfaTypes(MfaTypesElement.Totp, MfaTypesElement.Sms)
                        .WithSmsMessage("Your code is {####}")))
                .WithOAuth(ConfigureOAuth)
                .WithPasswordPolicy(policy => policy
                    .WithMinimumLength(12)
                    .AddAdditionalConstraints(
                        AdditionalConstraintsElement.RequireDigit,
                        AdditionalConstraintsElement.RequireLowercase,
                        AdditionalConstraintsElement.RequireSymbol,
                        AdditionalConstraintsElement.RequireUppercase))
                .WithVerificationMessage(message => message
                    .WithDeliveryMethod(DeliveryMethod.Email)
                    .WithEmailSettings(email => email
                        .WithEmailSubject("Grüße from the quickstart")
                        .WithEmailMessage("Your code is {####}."))
                    .WithSmsSettings(sms => sms.WithSmsMessage("Your code is {####}.")))))
        .Build();

    private static void ConfigureOAuth(UpdateBackendAuthOAuthConfig.Builder oAuth) => oAuth
        .WithDomainPrefix("quickstart")
        .WithOAuthGrantType(OAuthGrantType.Code)
        .AddOAuthScopes(OAuthScopesElement.Openid, OAuthScopesElement.Email, OAuthScopesElement.Profile)
        .AddRedirectSignInURIs("https://example.com/signed-in/")
        .AddRedirectSignOutURIs("https://example.com/signed-out/")
        .WithSocialProviderSettings(social => social
            .WithFacebook(ConfigureProvider("facebook"))
            .WithGoogle(ConfigureProvider("google"))
            .WithLoginWithAmazon(ConfigureProvider("amazon"))
            .WithSignInWithApple(apple => apple
                .WithClientId("com.example.quickstart")
                .WithKeyId("ABC123DEFG")
                .WithTeamId("DEF123GHIJ")
                .WithPrivateKey(ReadSecret("apple"))));

    private static Action<BackendAuthSocialProviderConfig.Builder> ConfigureProvider(string name) => provider => provider
        .WithClientId(name + "-client")
        .WithClientSecret(ReadSecret(name));

    /// <summary>Where a program asks its secret store; this one has none and makes something up.</summary>
    private static string ReadSecret(string name) => $"stand-in-for-the-secret-of-{name}";
}
