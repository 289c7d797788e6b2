using AmplifyBackend;

namespace Quickstart;

/// <summary>A request with every member that the model has, in the model's order.</summary>
internal static class FullRequest
{
    public static UpdateBackendAuthRequest Create() => UpdateBackendAuthRequest.CreateBuilder()
        .WithAppId("d1a2b3c4")
        .WithBackendEnvironmentName("dev")
        .WithResourceConfig(config => config
            .WithAuthResources(AuthResources.IdentityPoolAndUserPool)
            .WithIdentityPoolConfigs(pool => pool.WithUnauthenticatedLogin(false))
            .WithService(Service.Cognito)
            .WithUserPoolConfigs(ConfigureUserPool))
        .WithResourceName("auth")
        .Build();

    private static void ConfigureUserPool(UpdateBackendAuthUserPoolConfig.Builder pool)
    {
        pool.WithMfa(mfa => mfa
            .WithMFAMode(MFAMode.Optional)
            .WithSettings(settings => settings
                .AddMfaTypes(MfaTypesElement.Totp, MfaTypesElement.Sms)
                .WithSmsMessage("Your code is {####}")));
        pool.WithOAuth(oAuth => oAuth
            .WithDomainPrefix("quickstart")
            .WithOAuthGrantType(OAuthGrantType.Code)
            .AddOAuthScopes(OAuthScopesElement.Openid, OAuthScopesElement.Email, OAuthScopesElement.Profile)
            .AddRedirectSignInURIs("https://example.com/signed-in/")
            .AddRedirectSignOutURIs("https://example.com/signed-out/")
            .WithSocialProviderSettings(SocialProviders.Configure));
        pool.WithPasswordPolicy(policy => policy
            .AddAdditionalConstraints(
                AdditionalConstraintsElement.RequireDigit,
                AdditionalConstraintsElement.RequireLowercase,
                AdditionalConstraintsElement.RequireSymbol,
                AdditionalConstraintsElement.RequireUppercase)
            .WithMinimumLength(12));
        pool.WithVerificationMessage(message => message
            .WithDeliveryMethod(DeliveryMethod.Email)
            .WithEmailSettings(email => email
                .WithEmailMessage("Your code is {####}.")
                .WithEmailSubject("Grüße from the quickstart"))
            .WithSmsSettings(sms => sms.WithSmsMessage("Your code is {####}.")));

        // A program of today leaves this out: the model calls it deprecated, and so does the compiler, with what to use instead.
#pragma warning disable AMPG1003, CS0612, CS0618 // This request shows every member, those included that a new one should not have.
        pool.WithForgotPassword(message => message
            .WithDeliveryMethod(DeliveryMethod.Sms)
            .WithEmailSettings(email => email
                .WithEmailMessage("Your new code is {####}.")
                .WithEmailSubject("A new password"))
            .WithSmsSettings(sms => sms.WithSmsMessage("Your new code is {####}.")));
#pragma warning restore AMPG1003, CS0612, CS0618
    }
}
