using System.Buffers;
using AmplifyGen.Benchmarks.SystemTextJson;
using static AmplifyGen.Benchmarks.ByHand.VectorText;

namespace AmplifyGen.Benchmarks.ByHand;

/// <summary>Writes the shapes as fast as it can be done by hand: one constant for each name, and one check of the space for each object.</summary>
internal static class VectorWriting
{
    // More than the names and punctuation of any object.
    private const int Names = 160;

    public static void Write(IBufferWriter<byte> output, Request value)
    {
        var writer = new VectorOutput(output);
        var at = writer.Reserve(0, Names + MostBytes(value.AppId) + MostBytes(value.BackendEnvironmentName));
        at = writer.String(at, "{\"AppId\":\""u8, value.AppId);
        at = writer.String(at, "\"BackendEnvironmentName\":\""u8, value.BackendEnvironmentName);
        at = Write(ref writer, at, value.ResourceConfig);
        at = writer.Reserve(at, Names + MostBytes(value.ResourceName));
        at = writer.String(at, "\"resourceName\":\""u8, value.ResourceName);
        writer.Finish(writer.End(at, "},"u8));
    }

    /// <summary>Writes the request without what is part of the URI.</summary>
    public static void WriteBody(IBufferWriter<byte> output, Request value)
    {
        var writer = new VectorOutput(output);
        var at = writer.Reserve(0, Names);
        at = Write(ref writer, writer.Literal(at, "{"u8), value.ResourceConfig);
        at = writer.Reserve(at, Names + MostBytes(value.ResourceName));
        at = writer.String(at, "\"resourceName\":\""u8, value.ResourceName);
        writer.Finish(writer.End(at, "},"u8));
    }

    private static int Write(ref VectorOutput writer, int at, ResourceConfig value)
    {
        at = writer.Reserve(at, Names + MostBytes(value.AuthResources) + MostBytes(value.Service));
        at = writer.String(at, "\"resourceConfig\":{\"authResources\":\""u8, value.AuthResources);
        if (value.IdentityPoolConfigs is { } identityPoolConfigs)
            at = Write(ref writer, at, identityPoolConfigs);

        at = writer.String(at, "\"service\":\""u8, value.Service);
        at = Write(ref writer, writer.Literal(at, "\"userPoolConfigs\":{"u8), value.UserPoolConfigs);
        return writer.End(at, "},"u8);
    }

    private static int Write(ref VectorOutput writer, int at, IdentityPoolConfigs value) => value.UnauthenticatedLogin switch
    {
        null => writer.Literal(at, "\"identityPoolConfigs\":{},"u8),
        true => writer.Literal(at, "\"identityPoolConfigs\":{\"unauthenticatedLogin\":true},"u8),
        false => writer.Literal(at, "\"identityPoolConfigs\":{\"unauthenticatedLogin\":false},"u8),
    };

    private static int Write(ref VectorOutput writer, int at, UserPoolConfigs value)
    {
        if (value.ForgotPassword is { } forgotPassword)
            at = WriteMessage(ref writer, writer.Literal(at, "\"forgotPassword\":{"u8), forgotPassword.DeliveryMethod, forgotPassword.EmailSettings, forgotPassword.SmsSettings);

        at = writer.Reserve(at, Names);
        if (value.Mfa is { } mfa)
            at = Write(ref writer, writer.Literal(at, "\"mfa\":{"u8), mfa);

        at = writer.Reserve(at, Names);
        if (value.OAuth is { } oAuth)
            at = Write(ref writer, writer.Literal(at, "\"oAuth\":{"u8), oAuth);

        at = writer.Reserve(at, Names);
        if (value.PasswordPolicy is { } passwordPolicy)
            at = Write(ref writer, writer.Literal(at, "\"passwordPolicy\":{"u8), passwordPolicy);

        at = writer.Reserve(at, Names);
        if (value.VerificationMessage is { } message)
            at = WriteMessage(ref writer, writer.Literal(at, "\"verificationMessage\":{"u8), message.DeliveryMethod, message.EmailSettings, message.SmsSettings);

        at = writer.Reserve(at, Names);
        return writer.End(at, "},"u8);
    }

    private static int WriteMessage(ref VectorOutput writer, int at, string? deliveryMethod, EmailSettings? email, SmsSettings? sms)
    {
        at = writer.Reserve(at, Names + MostBytes(deliveryMethod) + MostBytes(email?.EmailMessage) + MostBytes(email?.EmailSubject) + MostBytes(sms?.SmsMessage));
        if (deliveryMethod is not null)
            at = writer.String(at, "\"deliveryMethod\":\""u8, deliveryMethod);

        if (email is not null)
        {
            at = writer.Literal(at, "\"emailSettings\":{"u8);
            if (email.EmailMessage is { } emailMessage)
                at = writer.String(at, "\"emailMessage\":\""u8, emailMessage);

            if (email.EmailSubject is { } emailSubject)
                at = writer.String(at, "\"emailSubject\":\""u8, emailSubject);

            at = writer.End(at, "},"u8);
        }

        if (sms is not null)
        {
            at = writer.Literal(at, "\"smsSettings\":{"u8);
            if (sms.SmsMessage is { } smsMessage)
                at = writer.String(at, "\"smsMessage\":\""u8, smsMessage);

            at = writer.End(at, "},"u8);
        }

        return writer.End(at, "},"u8);
    }

    private static int Write(ref VectorOutput writer, int at, Mfa value)
    {
        at = writer.Reserve(at, Names + MostBytes(value.MFAMode) + MostBytes(value.Settings?.SmsMessage));
        if (value.MFAMode is { } mode)
            at = writer.String(at, "\"MFAMode\":\""u8, mode);

        if (value.Settings is { } settings)
        {
            at = writer.Literal(at, "\"settings\":{"u8);
            if (settings.MfaTypes is { } mfaTypes)
            {
                at = WriteList(ref writer, writer.Literal(at, "\"mfaTypes\":["u8), mfaTypes);
                at = writer.Reserve(at, Names + MostBytes(settings.SmsMessage));
            }

            if (settings.SmsMessage is { } smsMessage)
                at = writer.String(at, "\"smsMessage\":\""u8, smsMessage);

            at = writer.End(at, "},"u8);
        }

        return writer.End(at, "},"u8);
    }

    private static int Write(ref VectorOutput writer, int at, OAuth value)
    {
        at = writer.Reserve(at, Names + MostBytes(value.DomainPrefix) + MostBytes(value.OAuthGrantType));
        if (value.DomainPrefix is { } domainPrefix)
            at = writer.String(at, "\"domainPrefix\":\""u8, domainPrefix);

        if (value.OAuthGrantType is { } oAuthGrantType)
            at = writer.String(at, "\"oAuthGrantType\":\""u8, oAuthGrantType);

        if (value.OAuthScopes is { } scopes)
            at = WriteList(ref writer, writer.Literal(at, "\"oAuthScopes\":["u8), scopes);

        if (value.RedirectSignInURIs is { } signIn)
            at = WriteList(ref writer, writer.Literal(at, "\"redirectSignInURIs\":["u8), signIn);

        if (value.RedirectSignOutURIs is { } signOut)
            at = WriteList(ref writer, writer.Literal(at, "\"redirectSignOutURIs\":["u8), signOut);

        if (value.SocialProviderSettings is { } providers)
            at = Write(ref writer, writer.Literal(at, "\"socialProviderSettings\":{"u8), providers);

        return writer.End(at, "},"u8);
    }

    private static int Write(ref VectorOutput writer, int at, SocialProviderSettings value)
    {
        if (value.Facebook is { } facebook)
            at = Write(ref writer, writer.Literal(at, "\"Facebook\":{"u8), facebook);

        if (value.Google is { } google)
            at = Write(ref writer, writer.Literal(at, "\"Google\":{"u8), google);

        if (value.LoginWithAmazon is { } amazon)
            at = Write(ref writer, writer.Literal(at, "\"LoginWithAmazon\":{"u8), amazon);

        if (value.SignInWithApple is { } apple)
            at = Write(ref writer, writer.Literal(at, "\"SignInWithApple\":{"u8), apple);

        return writer.End(at, "},"u8);
    }

    private static int Write(ref VectorOutput writer, int at, SocialProvider value)
    {
        at = writer.Reserve(at, Names + MostBytes(value.ClientId) + MostBytes(value.ClientSecret));
        if (value.ClientId is { } clientId)
            at = writer.String(at, "\"client_id\":\""u8, clientId);

        if (value.ClientSecret is { } clientSecret)
            at = writer.String(at, "\"client_secret\":\""u8, clientSecret);

        return writer.End(at, "},"u8);
    }

    private static int Write(ref VectorOutput writer, int at, AppleProvider value)
    {
        at = writer.Reserve(at, Names + MostBytes(value.ClientId) + MostBytes(value.KeyId) + MostBytes(value.PrivateKey) + MostBytes(value.TeamId));
        if (value.ClientId is { } clientId)
            at = writer.String(at, "\"client_id\":\""u8, clientId);

        if (value.KeyId is { } keyId)
            at = writer.String(at, "\"key_id\":\""u8, keyId);

        if (value.PrivateKey is { } privateKey)
            at = writer.String(at, "\"private_key\":\""u8, privateKey);

        if (value.TeamId is { } teamId)
            at = writer.String(at, "\"team_id\":\""u8, teamId);

        return writer.End(at, "},"u8);
    }

    private static int Write(ref VectorOutput writer, int at, PasswordPolicy value)
    {
        if (value.AdditionalConstraints is { } constraints)
            at = WriteList(ref writer, writer.Literal(at, "\"additionalConstraints\":["u8), constraints);

        if (value.MinimumLength is { } minimumLength)
            at = writer.Number(writer.Literal(at, "\"minimumLength\":"u8), minimumLength);

        return writer.End(at, "},"u8);
    }

    /// <summary>Writes the elements of a list and its end, and reserves space for what follows.</summary>
    private static int WriteList(ref VectorOutput writer, int at, string[] values)
    {
        foreach (var value in values)
        {
            at = writer.Reserve(at, MostBytes(value) + Names);
            at = writer.String(at, "\""u8, value);
        }

        return writer.Reserve(writer.End(at, "],"u8), Names);
    }
}
