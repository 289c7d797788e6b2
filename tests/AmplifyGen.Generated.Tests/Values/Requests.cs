namespace AmplifyGen.Generated.Tests.Values;

/// <summary>Requests of the model that ships, by which most tests can be told.</summary>
internal static class Requests
{
    public const string MinimalJson =
        """
        {"AppId":"d1a2b3c4","BackendEnvironmentName":"dev","resourceConfig":{"authResources":"USER_POOL_ONLY","service":"COGNITO","userPoolConfigs":{}},"resourceName":"auth"}
        """;

    public const string CompleteJson =
        """
        {"AppId":"d1a2b3c4","BackendEnvironmentName":"dev","resourceConfig":{"authResources":"IDENTITY_POOL_AND_USER_POOL","identityPoolConfigs":{"unauthenticatedLogin":true},"service":"COGNITO","userPoolConfigs":{"forgotPassword":{"deliveryMethod":"EMAIL","emailSettings":{"emailMessage":"forgot-message","emailSubject":"forgot-subject"},"smsSettings":{"smsMessage":"forgot-sms"}},"mfa":{"MFAMode":"OPTIONAL","settings":{"mfaTypes":["SMS","TOTP"],"smsMessage":"mfa-sms"}},"oAuth":{"domainPrefix":"shop","oAuthGrantType":"CODE","oAuthScopes":["PHONE","AWS_COGNITO_SIGNIN_USER_ADMIN"],"redirectSignInURIs":["https://shop.example/in"],"redirectSignOutURIs":["https://shop.example/out"],"socialProviderSettings":{"Facebook":{"client_id":"facebook-id","client_secret":"facebook-secret"},"Google":{"client_id":"google-id","client_secret":"google-secret"},"LoginWithAmazon":{"client_id":"amazon-id","client_secret":"amazon-secret"},"SignInWithApple":{"client_id":"apple-id","key_id":"apple-key-id","private_key":"apple-private-key","team_id":"apple-team"}}},"passwordPolicy":{"additionalConstraints":["REQUIRE_DIGIT"],"minimumLength":8.5},"verificationMessage":{"deliveryMethod":"SMS","emailSettings":{"emailMessage":"verify-message","emailSubject":"verify-subject"},"smsSettings":{"smsMessage":"verify-sms"}}}},"resourceName":"auth"}
        """;

    /// <summary>Nothing but what is required.</summary>
    public static UpdateBackendAuthRequest Minimal { get; } = new()
    {
        AppId = "d1a2b3c4",
        BackendEnvironmentName = "dev",
        ResourceName = "auth",
        ResourceConfig = new()
        {
            AuthResources = AuthResources.UserPoolOnly,
            Service = Service.Cognito,
            UserPoolConfigs = new(),
        },
    };

    /// <summary>Every member set, at every place. Made anew each time, so that no two share an object.</summary>
    public static UpdateBackendAuthRequest CreateComplete() => Minimal with
    {
        ResourceConfig = new()
        {
            AuthResources = AuthResources.IdentityPoolAndUserPool,
            IdentityPoolConfigs = new() { UnauthenticatedLogin = true },
            Service = Service.Cognito,
            UserPoolConfigs = new()
            {
                ForgotPassword = new()
                {
                    DeliveryMethod = DeliveryMethod.Email,
                    EmailSettings = new() { EmailMessage = "forgot-message", EmailSubject = "forgot-subject" },
                    SmsSettings = new() { SmsMessage = "forgot-sms" },
                },
                Mfa = new() { MFAMode = MFAMode.Optional, Settings = new() { MfaTypes = [MfaTypesElement.Sms, MfaTypesElement.Totp], SmsMessage = "mfa-sms" } },
                OAuth = CreateOAuth(),
                PasswordPolicy = new() { AdditionalConstraints = [AdditionalConstraintsElement.RequireDigit], MinimumLength = 8.5 },
                VerificationMessage = new()
                {
                    DeliveryMethod = DeliveryMethod.Sms,
                    EmailSettings = new() { EmailMessage = "verify-message", EmailSubject = "verify-subject" },
                    SmsSettings = new() { SmsMessage = "verify-sms" },
                },
            },
        },
    };

    private static UpdateBackendAuthOAuthConfig CreateOAuth() => new()
    {
        DomainPrefix = "shop",
        OAuthGrantType = OAuthGrantType.Code,
        OAuthScopes = [OAuthScopesElement.Phone, OAuthScopesElement.AwsCognitoSigninUserAdmin],
        RedirectSignInURIs = ["https://shop.example/in"],
        RedirectSignOutURIs = ["https://shop.example/out"],
        SocialProviderSettings = new()
        {
            Facebook = new() { ClientId = "facebook-id", ClientSecret = "facebook-secret" },
            Google = new() { ClientId = "google-id", ClientSecret = "google-secret" },
            LoginWithAmazon = new() { ClientId = "amazon-id", ClientSecret = "amazon-secret" },
            SignInWithApple = new() { ClientId = "apple-id", KeyId = "apple-key-id", PrivateKey = "apple-private-key", TeamId = "apple-team" },
        },
    };
}
