using System.Text.Json;

namespace AmplifyGen.Benchmarks.SystemTextJson;

/// <summary>Writes the shapes with <see cref="Utf8JsonWriter"/> as one would by hand.</summary>
internal static class Utf8JsonWriting
{
    public static void Write(Utf8JsonWriter writer, Request value)
    {
        writer.WriteStartObject();
        writer.WriteString("AppId"u8, value.AppId);
        writer.WriteString("BackendEnvironmentName"u8, value.BackendEnvironmentName);
        writer.WritePropertyName("resourceConfig"u8);
        Write(writer, value.ResourceConfig);
        writer.WriteString("resourceName"u8, value.ResourceName);
        writer.WriteEndObject();
    }

    public static void WriteBody(Utf8JsonWriter writer, Request value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("resourceConfig"u8);
        Write(writer, value.ResourceConfig);
        writer.WriteString("resourceName"u8, value.ResourceName);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ResourceConfig value)
    {
        writer.WriteStartObject();
        writer.WriteString("authResources"u8, value.AuthResources);
        if (value.IdentityPoolConfigs is { } identityPoolConfigs)
        {
            writer.WritePropertyName("identityPoolConfigs"u8);
            Write(writer, identityPoolConfigs);
        }

        writer.WriteString("service"u8, value.Service);
        writer.WritePropertyName("userPoolConfigs"u8);
        Write(writer, value.UserPoolConfigs);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IdentityPoolConfigs value)
    {
        writer.WriteStartObject();
        if (value.UnauthenticatedLogin is { } unauthenticatedLogin)
            writer.WriteBoolean("unauthenticatedLogin"u8, unauthenticatedLogin);

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, UserPoolConfigs value)
    {
        writer.WriteStartObject();
        if (value.ForgotPassword is { } forgotPassword)
        {
            writer.WritePropertyName("forgotPassword"u8);
            WriteMessage(writer, forgotPassword.DeliveryMethod, forgotPassword.EmailSettings, forgotPassword.SmsSettings);
        }

        if (value.Mfa is { } mfa)
        {
            writer.WritePropertyName("mfa"u8);
            Write(writer, mfa);
        }

        if (value.OAuth is { } oAuth)
        {
            writer.WritePropertyName("oAuth"u8);
            Write(writer, oAuth);
        }

        if (value.PasswordPolicy is { } passwordPolicy)
        {
            writer.WritePropertyName("passwordPolicy"u8);
            Write(writer, passwordPolicy);
        }

        if (value.VerificationMessage is { } verificationMessage)
        {
            writer.WritePropertyName("verificationMessage"u8);
            WriteMessage(writer, verificationMessage.DeliveryMethod, verificationMessage.EmailSettings, verificationMessage.SmsSettings);
        }

        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string? deliveryMethod, EmailSettings? emailSettings, SmsSettings? smsSettings)
    {
        writer.WriteStartObject();
        if (deliveryMethod is not null)
            writer.WriteString("deliveryMethod"u8, deliveryMethod);

        if (emailSettings is not null)
        {
            writer.WritePropertyName("emailSettings"u8);
            Write(writer, emailSettings);
        }

        if (smsSettings is not null)
        {
            writer.WritePropertyName("smsSettings"u8);
            Write(writer, smsSettings);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, EmailSettings value)
    {
        writer.WriteStartObject();
        if (value.EmailMessage is { } emailMessage)
            writer.WriteString("emailMessage"u8, emailMessage);

        if (value.EmailSubject is { } emailSubject)
            writer.WriteString("emailSubject"u8, emailSubject);

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SmsSettings value)
    {
        writer.WriteStartObject();
        if (value.SmsMessage is { } smsMessage)
            writer.WriteString("smsMessage"u8, smsMessage);

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Mfa value)
    {
        writer.WriteStartObject();
        if (value.MFAMode is { } mode)
            writer.WriteString("MFAMode"u8, mode);

        if (value.Settings is { } settings)
        {
            writer.WritePropertyName("settings"u8);
            Write(writer, settings);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MfaSettings value)
    {
        writer.WriteStartObject();
        WriteList(writer, "mfaTypes"u8, value.MfaTypes);
        if (value.SmsMessage is { } smsMessage)
            writer.WriteString("smsMessage"u8, smsMessage);

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, OAuth value)
    {
        writer.WriteStartObject();
        if (value.DomainPrefix is { } domainPrefix)
            writer.WriteString("domainPrefix"u8, domainPrefix);

        if (value.OAuthGrantType is { } oAuthGrantType)
            writer.WriteString("oAuthGrantType"u8, oAuthGrantType);

        WriteList(writer, "oAuthScopes"u8, value.OAuthScopes);
        WriteList(writer, "redirectSignInURIs"u8, value.RedirectSignInURIs);
        WriteList(writer, "redirectSignOutURIs"u8, value.RedirectSignOutURIs);
        if (value.SocialProviderSettings is { } socialProviderSettings)
        {
            writer.WritePropertyName("socialProviderSettings"u8);
            Write(writer, socialProviderSettings);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SocialProviderSettings value)
    {
        writer.WriteStartObject();
        WriteProvider(writer, "Facebook"u8, value.Facebook);
        WriteProvider(writer, "Google"u8, value.Google);
        WriteProvider(writer, "LoginWithAmazon"u8, value.LoginWithAmazon);
        if (value.SignInWithApple is { } signInWithApple)
        {
            writer.WritePropertyName("SignInWithApple"u8);
            Write(writer, signInWithApple);
        }

        writer.WriteEndObject();
    }

    private static void WriteProvider(Utf8JsonWriter writer, ReadOnlySpan<byte> name, SocialProvider? value)
    {
        if (value is null)
            return;

        writer.WritePropertyName(name);
        writer.WriteStartObject();
        if (value.ClientId is { } clientId)
            writer.WriteString("client_id"u8, clientId);

        if (value.ClientSecret is { } clientSecret)
            writer.WriteString("client_secret"u8, clientSecret);

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AppleProvider value)
    {
        writer.WriteStartObject();
        if (value.ClientId is { } clientId)
            writer.WriteString("client_id"u8, clientId);

        if (value.KeyId is { } keyId)
            writer.WriteString("key_id"u8, keyId);

        if (value.PrivateKey is { } privateKey)
            writer.WriteString("private_key"u8, privateKey);

        if (value.TeamId is { } teamId)
            writer.WriteString("team_id"u8, teamId);

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PasswordPolicy value)
    {
        writer.WriteStartObject();
        WriteList(writer, "additionalConstraints"u8, value.AdditionalConstraints);
        if (value.MinimumLength is { } minimumLength)
            writer.WriteNumber("minimumLength"u8, minimumLength);

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string[]? values)
    {
        if (values is null)
            return;

        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var value in values)
            writer.WriteStringValue(value);

        writer.WriteEndArray();
    }
}
