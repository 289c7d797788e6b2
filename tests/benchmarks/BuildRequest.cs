using AmplifyBackend;
using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Creates a request with nearly every member from constants, in each of the ways that users have.</summary>
[MemoryDiagnoser]
public class BuildRequest
{
    /// <summary>Refuses to measure ways that create different things.</summary>
    [GlobalSetup]
    public void Check()
    {
        foreach (var (name, request) in new[] { (nameof(Chain), Chain()), (nameof(Lambdas), Lambdas()) })
        {
            if (request != Initializer())
                throw new InvalidOperationException($"{name} creates another request.");
        }
    }

    /// <summary>Object initializers, as for any class.</summary>
    [Benchmark(Baseline = true)]
    public UpdateBackendAuthRequest Initializer() =>
        new UpdateBackendAuthRequest
        {
            AppId = "d2m1z9xq7k4tfa",
            BackendEnvironmentName = "production",
            ResourceName = "webshopauth",
            ResourceConfig = new UpdateBackendAuthResourceConfig
            {
                AuthResources = AuthResources.IdentityPoolAndUserPool,
                Service = Service.Cognito,
                UserPoolConfigs = new UpdateBackendAuthUserPoolConfig
                {
                    Mfa = new UpdateBackendAuthMFAConfig
                    {
                        MFAMode = MFAMode.Optional,
                        Settings = new Settings
                        {
                            MfaTypes = [MfaTypesElement.Sms, MfaTypesElement.Totp],
                            SmsMessage = "Your sign-in code is {####}",
                        },
                    },
                    OAuth = new UpdateBackendAuthOAuthConfig
                    {
                        DomainPrefix = "webshop-sign-in",
                        OAuthGrantType = OAuthGrantType.Code,
                        OAuthScopes = [OAuthScopesElement.Email, OAuthScopesElement.Openid, OAuthScopesElement.Profile, OAuthScopesElement.AwsCognitoSigninUserAdmin],
                        RedirectSignInURIs = ["https://shop.example.com/signed-in/", "https://staging.shop.example.com/signed-in/", "http://localhost:3000/signed-in/"],
                        RedirectSignOutURIs = ["https://shop.example.com/signed-out/", "https://staging.shop.example.com/signed-out/", "http://localhost:3000/signed-out/"],
                        SocialProviderSettings = new SocialProviderSettings
                        {
                            Facebook = new BackendAuthSocialProviderConfig
                            {
                                ClientId = "123456789012345",
                                ClientSecret = "0123456789abcdef0123456789abcdef",
                            },
                            Google = new BackendAuthSocialProviderConfig
                            {
                                ClientId = "123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com",
                                ClientSecret = "an-example-secret-of-24c",
                            },
                            LoginWithAmazon = new BackendAuthSocialProviderConfig
                            {
                                ClientId = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef",
                                ClientSecret = "0123456789abcdef0123456789abcdef0123456789abcdef",
                            },
                            SignInWithApple = new BackendAuthAppleProviderConfig
                            {
                                ClientId = "com.example.shop.sign-in",
                                KeyId = "ABC123DEFG",
                                PrivateKey = "(an example key)\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB\nCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC\nDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD",
                                TeamId = "TEAM123456",
                            },
                        },
                    },
                    PasswordPolicy = new UpdateBackendAuthPasswordPolicyConfig
                    {
                        AdditionalConstraints = [AdditionalConstraintsElement.RequireDigit, AdditionalConstraintsElement.RequireLowercase, AdditionalConstraintsElement.RequireSymbol, AdditionalConstraintsElement.RequireUppercase],
                        MinimumLength = 12,
                    },
                    VerificationMessage = new UpdateBackendAuthVerificationMessageConfig
                    {
                        DeliveryMethod = DeliveryMethod.Email,
                        EmailSettings = new EmailSettings
                        {
                            EmailMessage = "Welcome to the shop. Please confirm your address with the code {####}.",
                            EmailSubject = "Please confirm your address",
                        },
                        SmsSettings = new SmsSettings
                        {
                            SmsMessage = "Your code is {####}",
                        },
                    },
                },
                IdentityPoolConfigs = new UpdateBackendAuthIdentityPoolConfig
                {
                    UnauthenticatedLogin = false,
                },
            },
        };

    /// <summary>A chain of calls, with a chain for each structure in it.</summary>
    [Benchmark]
    public UpdateBackendAuthRequest Chain() =>
        UpdateBackendAuthRequest.CreateBuilder()
            .WithAppId("d2m1z9xq7k4tfa")
            .WithBackendEnvironmentName("production")
            .WithResourceName("webshopauth")
            .WithResourceConfig(UpdateBackendAuthResourceConfig.CreateBuilder()
                .WithAuthResources(AuthResources.IdentityPoolAndUserPool)
                .WithService(Service.Cognito)
                .WithUserPoolConfigs(UpdateBackendAuthUserPoolConfig.CreateBuilder()
                    .WithMfa(UpdateBackendAuthMFAConfig.CreateBuilder()
                        .WithMFAMode(MFAMode.Optional)
                        .WithSettings(Settings.CreateBuilder()
                            .AddMfaTypes(MfaTypesElement.Sms, MfaTypesElement.Totp)
                            .WithSmsMessage("Your sign-in code is {####}")
                            .Build())
                        .Build())
                    .WithOAuth(UpdateBackendAuthOAuthConfig.CreateBuilder()
                        .WithDomainPrefix("webshop-sign-in")
                        .WithOAuthGrantType(OAuthGrantType.Code)
                        .AddOAuthScopes(OAuthScopesElement.Email, OAuthScopesElement.Openid, OAuthScopesElement.Profile, OAuthScopesElement.AwsCognitoSigninUserAdmin)
                        .AddRedirectSignInURIs("https://shop.example.com/signed-in/", "https://staging.shop.example.com/signed-in/", "http://localhost:3000/signed-in/")
                        .AddRedirectSignOutURIs("https://shop.example.com/signed-out/", "https://staging.shop.example.com/signed-out/", "http://localhost:3000/signed-out/")
                        .WithSocialProviderSettings(SocialProviderSettings.CreateBuilder()
                            .WithFacebook(BackendAuthSocialProviderConfig.CreateBuilder()
                                .WithClientId("123456789012345")
                                .WithClientSecret("0123456789abcdef0123456789abcdef")
                                .Build())
                            .WithGoogle(BackendAuthSocialProviderConfig.CreateBuilder()
                                .WithClientId("123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com")
                                .WithClientSecret("an-example-secret-of-24c")
                                .Build())
                            .WithLoginWithAmazon(BackendAuthSocialProviderConfig.CreateBuilder()
                                .WithClientId("amzn1.application-oa2-client.0123456789abcdef0123456789abcdef")
                                .WithClientSecret("0123456789abcdef0123456789abcdef0123456789abcdef")
                                .Build())
                            .WithSignInWithApple(BackendAuthAppleProviderConfig.CreateBuilder()
                                .WithClientId("com.example.shop.sign-in")
                                .WithKeyId("ABC123DEFG")
                                .WithPrivateKey("(an example key)\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB\nCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC\nDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD")
                                .WithTeamId("TEAM123456")
                                .Build())
                            .Build())
                        .Build())
                    .WithPasswordPolicy(UpdateBackendAuthPasswordPolicyConfig.CreateBuilder()
                        .AddAdditionalConstraints(AdditionalConstraintsElement.RequireDigit, AdditionalConstraintsElement.RequireLowercase, AdditionalConstraintsElement.RequireSymbol, AdditionalConstraintsElement.RequireUppercase)
                        .WithMinimumLength(12)
                        .Build())
                    .WithVerificationMessage(UpdateBackendAuthVerificationMessageConfig.CreateBuilder()
                        .WithDeliveryMethod(DeliveryMethod.Email)
                        .WithEmailSettings(EmailSettings.CreateBuilder()
                            .WithEmailMessage("Welcome to the shop. Please confirm your address with the code {####}.")
                            .WithEmailSubject("Please confirm your address")
                            .Build())
                        .WithSmsSettings(SmsSettings.CreateBuilder()
                            .WithSmsMessage("Your code is {####}")
                            .Build())
                        .Build())
                    .Build())
                .WithIdentityPoolConfigs(UpdateBackendAuthIdentityPoolConfig.CreateBuilder()
                    .WithUnauthenticatedLogin(false)
                    .Build())
                .Build())
            .Build();

    /// <summary>A chain of calls, with a lambda for each structure in it. The compiler creates each delegate once, since no lambda captures anything.</summary>
    [Benchmark]
    public UpdateBackendAuthRequest Lambdas() =>
        UpdateBackendAuthRequest.CreateBuilder()
            .WithAppId("d2m1z9xq7k4tfa")
            .WithBackendEnvironmentName("production")
            .WithResourceName("webshopauth")
            .WithResourceConfig(r => r
                .WithAuthResources(AuthResources.IdentityPoolAndUserPool)
                .WithService(Service.Cognito)
                .WithUserPoolConfigs(u => u
                    .WithMfa(m => m
                        .WithMFAMode(MFAMode.Optional)
                        .WithSettings(s => s
                            .AddMfaTypes(MfaTypesElement.Sms, MfaTypesElement.Totp)
                            .WithSmsMessage("Your sign-in code is {####}")))
                    .WithOAuth(o => o
                        .WithDomainPrefix("webshop-sign-in")
                        .WithOAuthGrantType(OAuthGrantType.Code)
                        .AddOAuthScopes(OAuthScopesElement.Email, OAuthScopesElement.Openid, OAuthScopesElement.Profile, OAuthScopesElement.AwsCognitoSigninUserAdmin)
                        .AddRedirectSignInURIs("https://shop.example.com/signed-in/", "https://staging.shop.example.com/signed-in/", "http://localhost:3000/signed-in/")
                        .AddRedirectSignOutURIs("https://shop.example.com/signed-out/", "https://staging.shop.example.com/signed-out/", "http://localhost:3000/signed-out/")
                        .WithSocialProviderSettings(s => s
                            .WithFacebook(f => f
                                .WithClientId("123456789012345")
                                .WithClientSecret("0123456789abcdef0123456789abcdef"))
                            .WithGoogle(g => g
                                .WithClientId("123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com")
                                .WithClientSecret("an-example-secret-of-24c"))
                            .WithLoginWithAmazon(l => l
                                .WithClientId("amzn1.application-oa2-client.0123456789abcdef0123456789abcdef")
                                .WithClientSecret("0123456789abcdef0123456789abcdef0123456789abcdef"))
                            .WithSignInWithApple(s => s
                                .WithClientId("com.example.shop.sign-in")
                                .WithKeyId("ABC123DEFG")
                                .WithPrivateKey("(an example key)\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB\nCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC\nDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD")
                                .WithTeamId("TEAM123456"))))
                    .WithPasswordPolicy(p => p
                        .AddAdditionalConstraints(AdditionalConstraintsElement.RequireDigit, AdditionalConstraintsElement.RequireLowercase, AdditionalConstraintsElement.RequireSymbol, AdditionalConstraintsElement.RequireUppercase)
                        .WithMinimumLength(12))
                    .WithVerificationMessage(v => v
                        .WithDeliveryMethod(DeliveryMethod.Email)
                        .WithEmailSettings(e => e
                            .WithEmailMessage("Welcome to the shop. Please confirm your address with the code {####}.")
                            .WithEmailSubject("Please confirm your address"))
                        .WithSmsSettings(s => s
                            .WithSmsMessage("Your code is {####}"))))
                .WithIdentityPoolConfigs(i => i
                    .WithUnauthenticatedLogin(false)))
            .Build();
}
