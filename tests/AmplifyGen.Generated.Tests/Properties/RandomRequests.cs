using CsCheck;

namespace AmplifyGen.Generated.Tests.Properties;

/// <summary>Random requests of the model that ships: every required member, and each optional one or not.</summary>
internal static class RandomRequests
{
    private static readonly Gen<string?> Text = Texts.Whole.Null();

    private static readonly Gen<DeliveryMethod> Delivery =
        Enum(static text => new DeliveryMethod(text), DeliveryMethod.Email, DeliveryMethod.Sms);

    private static readonly Gen<EmailSettings?> Email = Gen.Select(
        Text, Text, static (message, subject) => new EmailSettings { EmailMessage = message, EmailSubject = subject }).Null();

    private static readonly Gen<SmsSettings?> Sms = Text.Select(static message => new SmsSettings { SmsMessage = message }).Null();

    private static readonly Gen<UpdateBackendAuthForgotPasswordConfig?> ForgotPassword = Gen.Select(
        Delivery.Nullable(), Email, Sms, static (delivery, email, sms) => new UpdateBackendAuthForgotPasswordConfig
        {
            DeliveryMethod = delivery,
            EmailSettings = email,
            SmsSettings = sms,
        }).Null();

    private static readonly Gen<UpdateBackendAuthVerificationMessageConfig?> Verification = Gen.Select(
        Delivery, Email, Sms, static (delivery, email, sms) => new UpdateBackendAuthVerificationMessageConfig
        {
            DeliveryMethod = delivery,
            EmailSettings = email,
            SmsSettings = sms,
        }).Null();

    private static readonly Gen<Settings?> MfaSettings = Gen.Select(
        List(Enum(static text => new MfaTypesElement(text), MfaTypesElement.Sms, MfaTypesElement.Totp)),
        Text,
        static (types, message) => new Settings { MfaTypes = types, SmsMessage = message }).Null();

    private static readonly Gen<UpdateBackendAuthMFAConfig?> Mfa = Gen.Select(
        Enum(static text => new MFAMode(text), MFAMode.On, MFAMode.Off, MFAMode.Optional).Nullable(),
        MfaSettings,
        static (mode, settings) => new UpdateBackendAuthMFAConfig { MFAMode = mode, Settings = settings }).Null();

    private static readonly Gen<BackendAuthSocialProviderConfig?> Provider = Gen.Select(
        Text, Text, static (id, secret) => new BackendAuthSocialProviderConfig { ClientId = id, ClientSecret = secret }).Null();

    private static readonly Gen<BackendAuthAppleProviderConfig?> Apple = Gen.Select(
        Text, Text, Text, Text, static (client, key, secret, team) => new BackendAuthAppleProviderConfig
        {
            ClientId = client,
            KeyId = key,
            PrivateKey = secret,
            TeamId = team,
        }).Null();

    private static readonly Gen<SocialProviderSettings?> Social = Gen.Select(
        Provider, Provider, Provider, Apple, static (facebook, google, amazon, apple) => new SocialProviderSettings
        {
            Facebook = facebook,
            Google = google,
            LoginWithAmazon = amazon,
            SignInWithApple = apple,
        }).Null();

    private static readonly Gen<UpdateBackendAuthOAuthConfig?> OAuth = Gen.Select(
        Text,
        Enum(static text => new OAuthGrantType(text), OAuthGrantType.Code, OAuthGrantType.Implicit).Nullable(),
        List(Enum(static text => new OAuthScopesElement(text), OAuthScopesElement.Email, OAuthScopesElement.AwsCognitoSigninUserAdmin)),
        List(Texts.Whole),
        List(Texts.Whole),
        Social,
        static (prefix, grant, scopes, signIn, signOut, social) => new UpdateBackendAuthOAuthConfig
        {
            DomainPrefix = prefix,
            OAuthGrantType = grant,
            OAuthScopes = scopes,
            RedirectSignInURIs = signIn,
            RedirectSignOutURIs = signOut,
            SocialProviderSettings = social,
        }).Null();

    private static readonly Gen<UpdateBackendAuthPasswordPolicyConfig?> PasswordPolicy = Gen.Select(
        List(Enum(static text => new AdditionalConstraintsElement(text), AdditionalConstraintsElement.RequireDigit, AdditionalConstraintsElement.RequireSymbol)),
        Numbers.Doubles.Nullable(),
        static (constraints, length) => new UpdateBackendAuthPasswordPolicyConfig { AdditionalConstraints = constraints, MinimumLength = length }).Null();

    private static readonly Gen<UpdateBackendAuthUserPoolConfig> UserPool = Gen.Select(
        ForgotPassword, Mfa, OAuth, PasswordPolicy, Verification, static (forgot, mfa, oAuth, policy, verification) => new UpdateBackendAuthUserPoolConfig
        {
            ForgotPassword = forgot,
            Mfa = mfa,
            OAuth = oAuth,
            PasswordPolicy = policy,
            VerificationMessage = verification,
        });

    private static readonly Gen<UpdateBackendAuthResourceConfig> ResourceConfig = Gen.Select(
        Enum(static text => new AuthResources(text), AuthResources.UserPoolOnly, AuthResources.IdentityPoolAndUserPool),
        Gen.Bool.Nullable().Select(static login => new UpdateBackendAuthIdentityPoolConfig { UnauthenticatedLogin = login }).Null(),
        Enum(static text => new Service(text), Service.Cognito),
        UserPool,
        static (resources, identity, service, pool) => new UpdateBackendAuthResourceConfig
        {
            AuthResources = resources,
            IdentityPoolConfigs = identity,
            Service = service,
            UserPoolConfigs = pool,
        });

    /// <summary>Requests whose JSON holds exactly what they hold.</summary>
    public static Gen<UpdateBackendAuthRequest> Any { get; } = Gen.Select(
        Texts.Labels, Texts.Labels, ResourceConfig, Texts.Whole, static (app, environment, config, name) => new UpdateBackendAuthRequest
        {
            AppId = app,
            BackendEnvironmentName = environment,
            ResourceConfig = config,
            ResourceName = name,
        });

    public static Gen<T> Enum<T>(Func<string, T> make, params T[] known) =>
        Gen.Frequency((4, (IGen<T>)Gen.OneOf(known)), (1, Texts.Whole.Select(make)));

    public static Gen<EquatableList<T>?> List<T>(Gen<T> elements) => Gen.Frequency(
        (9, (IGen<EquatableList<T>>)elements.Array[0, 3].Select(static items => EquatableList.From(items))),
        (1, elements.Array[0, 40].Select(static items => EquatableList.From(items)))).Null();
}
