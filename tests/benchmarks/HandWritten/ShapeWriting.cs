using AmplifyGen.Serialization;

namespace AmplifyGen.Benchmarks.HandWritten;

/// <summary>Writes the shapes exactly as generated code does.</summary>
internal static class ShapeWriting
{
    public static void Write(ref JsonShapeWriter writer, Request<EquatableList<string>> value)
    {
        writer.BeginObject();
        writer.String(",\"AppId\":"u8, value.AppId);
        writer.String(",\"BackendEnvironmentName\":"u8, value.BackendEnvironmentName);
        writer.String(",\"resourceName\":"u8, value.ResourceName);
        writer.Name(",\"resourceConfig\":"u8);
        Write(ref writer, value.ResourceConfig);
        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, ResourceConfig<EquatableList<string>> value)
    {
        writer.BeginObject();
        writer.String(",\"authResources\":"u8, value.AuthResources);
        writer.String(",\"service\":"u8, value.Service);
        writer.Name(",\"userPoolConfigs\":"u8);
        Write(ref writer, value.UserPoolConfigs);
        if (value.IdentityPoolConfigs is { } identityPoolConfigs)
        {
            writer.Name(",\"identityPoolConfigs\":"u8);
            Write(ref writer, identityPoolConfigs);
        }

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, IdentityPoolConfigs value)
    {
        writer.BeginObject();
        if (value.UnauthenticatedLogin is { } unauthenticatedLogin)
            writer.Boolean(",\"unauthenticatedLogin\":"u8, unauthenticatedLogin);

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, UserPoolConfigs<EquatableList<string>> value)
    {
        writer.BeginObject();
        if (value.ForgotPassword is { } forgotPassword)
        {
            writer.Name(",\"forgotPassword\":"u8);
            WriteMessage(ref writer, forgotPassword.DeliveryMethod, forgotPassword.EmailSettings, forgotPassword.SmsSettings);
        }

        if (value.Mfa is { } mfa)
        {
            writer.Name(",\"mfa\":"u8);
            Write(ref writer, mfa);
        }

        if (value.OAuth is { } oAuth)
        {
            writer.Name(",\"oAuth\":"u8);
            Write(ref writer, oAuth);
        }

        if (value.PasswordPolicy is { } passwordPolicy)
        {
            writer.Name(",\"passwordPolicy\":"u8);
            Write(ref writer, passwordPolicy);
        }

        if (value.VerificationMessage is { } verificationMessage)
        {
            writer.Name(",\"verificationMessage\":"u8);
            WriteMessage(ref writer, verificationMessage.DeliveryMethod, verificationMessage.EmailSettings, verificationMessage.SmsSettings);
        }

        writer.EndObject();
    }

    private static void WriteMessage(ref JsonShapeWriter writer, string? deliveryMethod, EmailSettings? emailSettings, SmsSettings? smsSettings)
    {
        writer.BeginObject();
        if (deliveryMethod is not null)
            writer.String(",\"deliveryMethod\":"u8, deliveryMethod);

        if (emailSettings is not null)
        {
            writer.Name(",\"emailSettings\":"u8);
            Write(ref writer, emailSettings);
        }

        if (smsSettings is not null)
        {
            writer.Name(",\"smsSettings\":"u8);
            Write(ref writer, smsSettings);
        }

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, EmailSettings value)
    {
        writer.BeginObject();
        if (value.EmailMessage is { } emailMessage)
            writer.String(",\"emailMessage\":"u8, emailMessage);

        if (value.EmailSubject is { } emailSubject)
            writer.String(",\"emailSubject\":"u8, emailSubject);

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, SmsSettings value)
    {
        writer.BeginObject();
        if (value.SmsMessage is { } smsMessage)
            writer.String(",\"smsMessage\":"u8, smsMessage);

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, Mfa<EquatableList<string>> value)
    {
        writer.BeginObject();
        writer.String(",\"MFAMode\":"u8, value.MFAMode);
        if (value.Settings is { } settings)
        {
            writer.Name(",\"settings\":"u8);
            Write(ref writer, settings);
        }

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, MfaSettings<EquatableList<string>> value)
    {
        writer.BeginObject();
        WriteList(ref writer, ",\"mfaTypes\":"u8, value.MfaTypes);
        if (value.SmsMessage is { } smsMessage)
            writer.String(",\"smsMessage\":"u8, smsMessage);

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, OAuth<EquatableList<string>> value)
    {
        writer.BeginObject();
        if (value.DomainPrefix is { } domainPrefix)
            writer.String(",\"domainPrefix\":"u8, domainPrefix);

        if (value.OAuthGrantType is { } oAuthGrantType)
            writer.String(",\"oAuthGrantType\":"u8, oAuthGrantType);

        WriteList(ref writer, ",\"oAuthScopes\":"u8, value.OAuthScopes);
        WriteList(ref writer, ",\"redirectSignInURIs\":"u8, value.RedirectSignInURIs);
        WriteList(ref writer, ",\"redirectSignOutURIs\":"u8, value.RedirectSignOutURIs);
        if (value.SocialProviderSettings is { } socialProviderSettings)
        {
            writer.Name(",\"socialProviderSettings\":"u8);
            Write(ref writer, socialProviderSettings);
        }

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, SocialProviderSettings value)
    {
        writer.BeginObject();
        WriteProvider(ref writer, ",\"Facebook\":"u8, value.Facebook);
        WriteProvider(ref writer, ",\"Google\":"u8, value.Google);
        WriteProvider(ref writer, ",\"LoginWithAmazon\":"u8, value.LoginWithAmazon);
        if (value.SignInWithApple is { } signInWithApple)
        {
            writer.Name(",\"SignInWithApple\":"u8);
            Write(ref writer, signInWithApple);
        }

        writer.EndObject();
    }

    private static void WriteProvider(ref JsonShapeWriter writer, ReadOnlySpan<byte> name, SocialProvider? value)
    {
        if (value is null)
            return;

        writer.Name(name);
        writer.BeginObject();
        if (value.ClientId is { } clientId)
            writer.String(",\"client_id\":"u8, clientId);

        if (value.ClientSecret is { } clientSecret)
            writer.String(",\"client_secret\":"u8, clientSecret);

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, AppleProvider value)
    {
        writer.BeginObject();
        if (value.ClientId is { } clientId)
            writer.String(",\"client_id\":"u8, clientId);

        if (value.KeyId is { } keyId)
            writer.String(",\"key_id\":"u8, keyId);

        if (value.PrivateKey is { } privateKey)
            writer.String(",\"private_key\":"u8, privateKey);

        if (value.TeamId is { } teamId)
            writer.String(",\"team_id\":"u8, teamId);

        writer.EndObject();
    }

    private static void Write(ref JsonShapeWriter writer, PasswordPolicy<EquatableList<string>> value)
    {
        writer.BeginObject();
        WriteList(ref writer, ",\"additionalConstraints\":"u8, value.AdditionalConstraints);
        if (value.MinimumLength is { } minimumLength)
            writer.Number(",\"minimumLength\":"u8, minimumLength);

        writer.EndObject();
    }

    private static void WriteList(ref JsonShapeWriter writer, ReadOnlySpan<byte> name, EquatableList<string> values)
    {
        writer.Name(name);
        writer.BeginArray();
        foreach (var value in values.AsSpan())
            writer.StringElement(value);

        writer.EndArray();
    }
}
