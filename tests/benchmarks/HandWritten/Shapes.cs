using System.Text.Json.Serialization;

namespace AmplifyGen.Benchmarks.HandWritten;

// The shapes of UpdateBackendAuth. `TList` is the only difference between what AmplifyGen and System.Text.Json fill.
// The attributes are for System.Text.Json and stand where a camel-case name is not the wire name.

internal sealed record Request<TList>(
    [property: JsonPropertyName("AppId")] string AppId,
    [property: JsonPropertyName("BackendEnvironmentName")] string BackendEnvironmentName,
    string ResourceName,
    ResourceConfig<TList> ResourceConfig);

internal sealed record ResourceConfig<TList>(
    string AuthResources,
    string Service,
    UserPoolConfigs<TList> UserPoolConfigs,
    IdentityPoolConfigs? IdentityPoolConfigs);

internal sealed record IdentityPoolConfigs(
    bool? UnauthenticatedLogin);

internal sealed record UserPoolConfigs<TList>(
    ForgotPassword? ForgotPassword,
    Mfa<TList>? Mfa,
    OAuth<TList>? OAuth,
    PasswordPolicy<TList>? PasswordPolicy,
    VerificationMessage? VerificationMessage);

internal sealed record ForgotPassword(
    string? DeliveryMethod,
    EmailSettings? EmailSettings,
    SmsSettings? SmsSettings);

internal sealed record VerificationMessage(
    string DeliveryMethod,
    EmailSettings? EmailSettings,
    SmsSettings? SmsSettings);

internal sealed record EmailSettings(
    string? EmailMessage,
    string? EmailSubject);

internal sealed record SmsSettings(
    string? SmsMessage);

internal sealed record Mfa<TList>(
    [property: JsonPropertyName("MFAMode")] string MFAMode,
    MfaSettings<TList>? Settings);

internal sealed record MfaSettings<TList>(
    TList MfaTypes,
    string? SmsMessage);

internal sealed record OAuth<TList>(
    string? DomainPrefix,
    string? OAuthGrantType,
    TList OAuthScopes,
    TList RedirectSignInURIs,
    TList RedirectSignOutURIs,
    SocialProviderSettings? SocialProviderSettings);

internal sealed record SocialProviderSettings(
    [property: JsonPropertyName("Facebook")] SocialProvider? Facebook,
    [property: JsonPropertyName("Google")] SocialProvider? Google,
    [property: JsonPropertyName("LoginWithAmazon")] SocialProvider? LoginWithAmazon,
    [property: JsonPropertyName("SignInWithApple")] AppleProvider? SignInWithApple);

internal sealed record SocialProvider(
    [property: JsonPropertyName("client_id")] string? ClientId,
    [property: JsonPropertyName("client_secret")] string? ClientSecret);

internal sealed record AppleProvider(
    [property: JsonPropertyName("client_id")] string? ClientId,
    [property: JsonPropertyName("key_id")] string? KeyId,
    [property: JsonPropertyName("private_key")] string? PrivateKey,
    [property: JsonPropertyName("team_id")] string? TeamId);

internal sealed record PasswordPolicy<TList>(
    TList AdditionalConstraints,
    double? MinimumLength);
