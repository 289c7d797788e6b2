using System.Text.Json.Serialization;

namespace AmplifyGen.Benchmarks.SystemTextJson;

// The shapes of UpdateBackendAuth as plain records, since System.Text.Json's generator cannot see what another generator makes.
// Enums are strings, which is the fastest that System.Text.Json has for them. Attributes stand where a camel-case name is not the
// wire name.

internal sealed record Request(
    [property: JsonPropertyName("AppId")] string AppId,
    [property: JsonPropertyName("BackendEnvironmentName")] string BackendEnvironmentName,
    ResourceConfig ResourceConfig,
    string ResourceName);

internal sealed record RequestBody(
    ResourceConfig ResourceConfig,
    string ResourceName);

internal sealed record ResourceConfig(
    string AuthResources,
    IdentityPoolConfigs? IdentityPoolConfigs,
    string Service,
    UserPoolConfigs UserPoolConfigs);

internal sealed record IdentityPoolConfigs(
    bool? UnauthenticatedLogin);

internal sealed record UserPoolConfigs(
    ForgotPassword? ForgotPassword,
    Mfa? Mfa,
    OAuth? OAuth,
    PasswordPolicy? PasswordPolicy,
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

internal sealed record Mfa(
    [property: JsonPropertyName("MFAMode")] string? MFAMode,
    MfaSettings? Settings);

internal sealed record MfaSettings(
    string[]? MfaTypes,
    string? SmsMessage);

internal sealed record OAuth(
    string? DomainPrefix,
    string? OAuthGrantType,
    string[]? OAuthScopes,
    string[]? RedirectSignInURIs,
    string[]? RedirectSignOutURIs,
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

internal sealed record PasswordPolicy(
    string[]? AdditionalConstraints,
    double? MinimumLength);
