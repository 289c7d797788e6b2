using AmplifyGen.Serialization;

namespace AmplifyGen.Benchmarks.HandWritten;

/// <summary>Reads the shapes exactly as generated code does.</summary>
internal static class ShapeReading
{
    public static Request<EquatableList<string>> Read(ReadOnlySpan<byte> json)
    {
        var reader = new JsonShapeReader(json, isResponse: false);
        var value = ReadRequest(ref reader);
        reader.End();
        return value;
    }

    private static Request<EquatableList<string>> ReadRequest(ref JsonShapeReader reader)
    {
        string? appId = null;
        string? backendEnvironmentName = null;
        string? resourceName = null;
        ResourceConfig<EquatableList<string>>? resourceConfig = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("AppId"u8))
            {
                reader.Seen(ref seen, 0);
                appId = reader.ReadString();
            }
            else if (name.SequenceEqual("BackendEnvironmentName"u8))
            {
                reader.Seen(ref seen, 1);
                backendEnvironmentName = reader.ReadString();
            }
            else if (name.SequenceEqual("resourceName"u8))
            {
                reader.Seen(ref seen, 2);
                resourceName = reader.ReadString();
            }
            else if (name.SequenceEqual("resourceConfig"u8))
            {
                reader.Seen(ref seen, 3);
                resourceConfig = ReadResourceConfig(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (appId is null || backendEnvironmentName is null || resourceName is null || resourceConfig is null)
            throw reader.Missing("Request", [appId is null ? "AppId" : null, backendEnvironmentName is null ? "BackendEnvironmentName" : null, resourceName is null ? "resourceName" : null, resourceConfig is null ? "resourceConfig" : null]);

        return new Request<EquatableList<string>>(appId, backendEnvironmentName, resourceName, resourceConfig);
    }

    private static ResourceConfig<EquatableList<string>> ReadResourceConfig(ref JsonShapeReader reader)
    {
        string? authResources = null;
        string? service = null;
        UserPoolConfigs<EquatableList<string>>? userPoolConfigs = null;
        IdentityPoolConfigs? identityPoolConfigs = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("authResources"u8))
            {
                reader.Seen(ref seen, 0);
                authResources = reader.ReadString();
            }
            else if (name.SequenceEqual("service"u8))
            {
                reader.Seen(ref seen, 1);
                service = reader.ReadString();
            }
            else if (name.SequenceEqual("userPoolConfigs"u8))
            {
                reader.Seen(ref seen, 2);
                userPoolConfigs = ReadUserPoolConfigs(ref reader);
            }
            else if (name.SequenceEqual("identityPoolConfigs"u8))
            {
                reader.Seen(ref seen, 3);
                identityPoolConfigs = reader.TryReadNull() ? null : ReadIdentityPoolConfigs(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (authResources is null || service is null || userPoolConfigs is null)
            throw reader.Missing("ResourceConfig", [authResources is null ? "authResources" : null, service is null ? "service" : null, userPoolConfigs is null ? "userPoolConfigs" : null]);

        return new ResourceConfig<EquatableList<string>>(authResources, service, userPoolConfigs, identityPoolConfigs);
    }

    private static IdentityPoolConfigs ReadIdentityPoolConfigs(ref JsonShapeReader reader)
    {
        bool? unauthenticatedLogin = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("unauthenticatedLogin"u8))
            {
                reader.Seen(ref seen, 0);
                unauthenticatedLogin = reader.TryReadNull() ? null : reader.ReadBoolean();
            }
            else
            {
                reader.Skip();
            }
        }

        return new IdentityPoolConfigs(unauthenticatedLogin);
    }

    private static UserPoolConfigs<EquatableList<string>> ReadUserPoolConfigs(ref JsonShapeReader reader)
    {
        ForgotPassword? forgotPassword = null;
        Mfa<EquatableList<string>>? mfa = null;
        OAuth<EquatableList<string>>? oAuth = null;
        PasswordPolicy<EquatableList<string>>? passwordPolicy = null;
        VerificationMessage? verificationMessage = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("forgotPassword"u8))
            {
                reader.Seen(ref seen, 0);
                forgotPassword = reader.TryReadNull() ? null : ReadForgotPassword(ref reader);
            }
            else if (name.SequenceEqual("mfa"u8))
            {
                reader.Seen(ref seen, 1);
                mfa = reader.TryReadNull() ? null : ReadMfa(ref reader);
            }
            else if (name.SequenceEqual("oAuth"u8))
            {
                reader.Seen(ref seen, 2);
                oAuth = reader.TryReadNull() ? null : ReadOAuth(ref reader);
            }
            else if (name.SequenceEqual("passwordPolicy"u8))
            {
                reader.Seen(ref seen, 3);
                passwordPolicy = reader.TryReadNull() ? null : ReadPasswordPolicy(ref reader);
            }
            else if (name.SequenceEqual("verificationMessage"u8))
            {
                reader.Seen(ref seen, 4);
                verificationMessage = reader.TryReadNull() ? null : ReadVerificationMessage(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new UserPoolConfigs<EquatableList<string>>(forgotPassword, mfa, oAuth, passwordPolicy, verificationMessage);
    }

    private static ForgotPassword ReadForgotPassword(ref JsonShapeReader reader)
    {
        string? deliveryMethod = null;
        EmailSettings? emailSettings = null;
        SmsSettings? smsSettings = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("deliveryMethod"u8))
            {
                reader.Seen(ref seen, 0);
                deliveryMethod = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("emailSettings"u8))
            {
                reader.Seen(ref seen, 1);
                emailSettings = reader.TryReadNull() ? null : ReadEmailSettings(ref reader);
            }
            else if (name.SequenceEqual("smsSettings"u8))
            {
                reader.Seen(ref seen, 2);
                smsSettings = reader.TryReadNull() ? null : ReadSmsSettings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new ForgotPassword(deliveryMethod, emailSettings, smsSettings);
    }

    private static VerificationMessage ReadVerificationMessage(ref JsonShapeReader reader)
    {
        string? deliveryMethod = null;
        EmailSettings? emailSettings = null;
        SmsSettings? smsSettings = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("deliveryMethod"u8))
            {
                reader.Seen(ref seen, 0);
                deliveryMethod = reader.ReadString();
            }
            else if (name.SequenceEqual("emailSettings"u8))
            {
                reader.Seen(ref seen, 1);
                emailSettings = reader.TryReadNull() ? null : ReadEmailSettings(ref reader);
            }
            else if (name.SequenceEqual("smsSettings"u8))
            {
                reader.Seen(ref seen, 2);
                smsSettings = reader.TryReadNull() ? null : ReadSmsSettings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (deliveryMethod is null)
            throw reader.Missing("VerificationMessage", [deliveryMethod is null ? "deliveryMethod" : null]);

        return new VerificationMessage(deliveryMethod, emailSettings, smsSettings);
    }

    private static EmailSettings ReadEmailSettings(ref JsonShapeReader reader)
    {
        string? emailMessage = null;
        string? emailSubject = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("emailMessage"u8))
            {
                reader.Seen(ref seen, 0);
                emailMessage = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("emailSubject"u8))
            {
                reader.Seen(ref seen, 1);
                emailSubject = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new EmailSettings(emailMessage, emailSubject);
    }

    private static SmsSettings ReadSmsSettings(ref JsonShapeReader reader)
    {
        string? smsMessage = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("smsMessage"u8))
            {
                reader.Seen(ref seen, 0);
                smsMessage = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new SmsSettings(smsMessage);
    }

    private static Mfa<EquatableList<string>> ReadMfa(ref JsonShapeReader reader)
    {
        string? mfaMode = null;
        MfaSettings<EquatableList<string>>? settings = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("MFAMode"u8))
            {
                reader.Seen(ref seen, 0);
                mfaMode = reader.ReadString();
            }
            else if (name.SequenceEqual("settings"u8))
            {
                reader.Seen(ref seen, 1);
                settings = reader.TryReadNull() ? null : ReadMfaSettings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (mfaMode is null)
            throw reader.Missing("Mfa", [mfaMode is null ? "MFAMode" : null]);

        return new Mfa<EquatableList<string>>(mfaMode, settings);
    }

    private static MfaSettings<EquatableList<string>> ReadMfaSettings(ref JsonShapeReader reader)
    {
        EquatableList<string>? mfaTypes = null;
        string? smsMessage = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("mfaTypes"u8))
            {
                reader.Seen(ref seen, 0);
                mfaTypes = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("smsMessage"u8))
            {
                reader.Seen(ref seen, 1);
                smsMessage = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new MfaSettings<EquatableList<string>>(mfaTypes ?? [], smsMessage);
    }

    private static OAuth<EquatableList<string>> ReadOAuth(ref JsonShapeReader reader)
    {
        string? domainPrefix = null;
        string? oAuthGrantType = null;
        EquatableList<string>? oAuthScopes = null;
        EquatableList<string>? redirectSignInURIs = null;
        EquatableList<string>? redirectSignOutURIs = null;
        SocialProviderSettings? socialProviderSettings = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("domainPrefix"u8))
            {
                reader.Seen(ref seen, 0);
                domainPrefix = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("oAuthGrantType"u8))
            {
                reader.Seen(ref seen, 1);
                oAuthGrantType = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("oAuthScopes"u8))
            {
                reader.Seen(ref seen, 2);
                oAuthScopes = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("redirectSignInURIs"u8))
            {
                reader.Seen(ref seen, 3);
                redirectSignInURIs = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("redirectSignOutURIs"u8))
            {
                reader.Seen(ref seen, 4);
                redirectSignOutURIs = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("socialProviderSettings"u8))
            {
                reader.Seen(ref seen, 5);
                socialProviderSettings = reader.TryReadNull() ? null : ReadSocialProviderSettings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new OAuth<EquatableList<string>>(domainPrefix, oAuthGrantType, oAuthScopes ?? [], redirectSignInURIs ?? [], redirectSignOutURIs ?? [], socialProviderSettings);
    }

    private static SocialProviderSettings ReadSocialProviderSettings(ref JsonShapeReader reader)
    {
        SocialProvider? facebook = null;
        SocialProvider? google = null;
        SocialProvider? loginWithAmazon = null;
        AppleProvider? signInWithApple = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("Facebook"u8))
            {
                reader.Seen(ref seen, 0);
                facebook = reader.TryReadNull() ? null : ReadSocialProvider(ref reader);
            }
            else if (name.SequenceEqual("Google"u8))
            {
                reader.Seen(ref seen, 1);
                google = reader.TryReadNull() ? null : ReadSocialProvider(ref reader);
            }
            else if (name.SequenceEqual("LoginWithAmazon"u8))
            {
                reader.Seen(ref seen, 2);
                loginWithAmazon = reader.TryReadNull() ? null : ReadSocialProvider(ref reader);
            }
            else if (name.SequenceEqual("SignInWithApple"u8))
            {
                reader.Seen(ref seen, 3);
                signInWithApple = reader.TryReadNull() ? null : ReadAppleProvider(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new SocialProviderSettings(facebook, google, loginWithAmazon, signInWithApple);
    }

    private static SocialProvider ReadSocialProvider(ref JsonShapeReader reader)
    {
        string? clientId = null;
        string? clientSecret = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("client_id"u8))
            {
                reader.Seen(ref seen, 0);
                clientId = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("client_secret"u8))
            {
                reader.Seen(ref seen, 1);
                clientSecret = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new SocialProvider(clientId, clientSecret);
    }

    private static AppleProvider ReadAppleProvider(ref JsonShapeReader reader)
    {
        string? clientId = null;
        string? keyId = null;
        string? privateKey = null;
        string? teamId = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("client_id"u8))
            {
                reader.Seen(ref seen, 0);
                clientId = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("key_id"u8))
            {
                reader.Seen(ref seen, 1);
                keyId = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("private_key"u8))
            {
                reader.Seen(ref seen, 2);
                privateKey = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("team_id"u8))
            {
                reader.Seen(ref seen, 3);
                teamId = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new AppleProvider(clientId, keyId, privateKey, teamId);
    }

    private static PasswordPolicy<EquatableList<string>> ReadPasswordPolicy(ref JsonShapeReader reader)
    {
        EquatableList<string>? additionalConstraints = null;
        double? minimumLength = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("additionalConstraints"u8))
            {
                reader.Seen(ref seen, 0);
                additionalConstraints = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("minimumLength"u8))
            {
                reader.Seen(ref seen, 1);
                minimumLength = reader.TryReadNull() ? null : reader.ReadDouble();
            }
            else
            {
                reader.Skip();
            }
        }

        return new PasswordPolicy<EquatableList<string>>(additionalConstraints ?? [], minimumLength);
    }

    private static EquatableList<string> ReadList(ref JsonShapeReader reader)
    {
        var items = default(ListAccumulator<string>);
        items.Set([]);
        reader.BeginArray();
        while (reader.NextElement())
            items.AddOne(reader.ReadString());

        return items.ToList()!;
    }
}
